"""Bytes from outside become a Document: text in blocks, and what the document says about itself.

Each format is a module; `reading` chooses it by the content, never by the name alone. This runs in a child process
with limits (factcheck.parsing), since every parser can be kept busy by a crafted file.
"""

from .document import Block, Document, Stub, Unreadable
from .reading import read_document

__all__ = ["Block", "Document", "Stub", "Unreadable", "read_document"]
