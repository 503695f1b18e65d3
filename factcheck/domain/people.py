"""Who may manage people, and what would leave nobody in charge."""

from factcheck.domain.states import Role


def why_not_manage(role: Role) -> str | None:
    return None if role is Role.ADMIN else "Only an admin may manage people."


def why_not_step_down(*, is_admin: bool, stays_admin: bool, active_admins: int) -> str | None:
    """`active_admins` counts the person, too. Somebody must be left who can let others in."""
    if is_admin and not stays_admin and active_admins < 2:
        return "This is the last admin: make somebody else admin first."
    return None
