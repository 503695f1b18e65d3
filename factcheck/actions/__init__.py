"""What people do: each act is one transaction and one Event. What runs in the background is an action too."""
