"""Annotations that are kept as texts."""
from __future__ import annotations

import dataclasses
from typing import List, Optional


class Node:
    next: Optional[Node]
    values: List[Missing] = []

    def __init__(self, value: int, before: Node | None = None) -> None:
        self.value, self.before = value, before

    def clone(self, *others: NotThere, deep: "bool" = False, **rest: dict[str, int]) -> Node:
        return Node(self.value, self.before)


@dataclasses.dataclass
class Layer:
    size: int
    parent: Optional[Layer] = None
    names: list[str] = dataclasses.field(default_factory=list)


print(Node.__annotations__)
print(Node.clone.__annotations__)
print(Node(3, Node(2)).clone().before.value)
print(Layer(3, Layer(4)))
print([(field.name, field.type) for field in dataclasses.fields(Layer)])


def outer(x: (Undefined)) -> [1, 2]:
    y: AlsoUndefined = 3
    return y


print(outer(1), outer.__annotations__)
count: int = 3
print(__annotations__)
