"""What is wrong with the content, in one line."""

from typing import NamedTuple


class Problem(NamedTuple):
    """One problem: the file, the field, what stands there, and what would be right."""

    file: str
    field: str
    value: str
    right: str

    def __str__(self) -> str:
        where = f"{self.file}: {self.field}" if self.field else self.file
        return f"{where}: {self.value}; {self.right}"
