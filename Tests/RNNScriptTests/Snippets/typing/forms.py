from typing import *
import typing

T = TypeVar('T')
K = TypeVar('K', bound=int)
for form in (List[int], Dict[str, int], Optional[int], Union[int, str], Union[int, None, str], Tuple[int, ...], Tuple[()], Callable[[int, str], bool], Callable[..., Any], Any, List, Dict, Union[int], Optional[Union[int, str]], Literal['a', 1], ClassVar[int], Final[int], Type[int], T, List[T], Dict[str, List[Tuple[int, float]]], Iterable[int], Iterator[T], Sequence[str], Generator[int, None, str], Annotated[int, 'x'], NoReturn, List['Node'], Set[int], FrozenSet[int], Deque[int], DefaultDict[str, int], Mapping[str, Any], Hashable, Text, Union[List[int], None]):
    print(form)
print(List[int] == List[int], List[int] == List[str], Union[int, str] == Union[str, int], Optional[int] == Union[int, None], hash(List[int]) == hash(List[int]))
print(get_origin(List[int]), get_args(Dict[str, int]), get_args(Callable[[int], str]), get_origin(Optional[int]), get_args(Optional[int]), get_origin(int), get_args(int), get_origin(list[int]))
print(List[int].__origin__, List[int].__args__, List[T].__parameters__, List[T][int], Dict[K, T][int, str], T.__name__, K.__bound__)


class Stack(Generic[T]):
    def __init__(self):
        self.items: List[T] = []

    def push(self, x: T) -> None:
        self.items.append(x)

    def pop(self) -> T:
        return self.items.pop()


s = Stack[int]()
s.push(1)
print(s.pop(), type(s), Stack[int], Stack.__parameters__, Stack.__orig_bases__, Stack.__mro__)
for bad in (lambda: Stack[int, str], lambda: List[int, str], lambda: isinstance([], List[int]), lambda: Any(), lambda: Union(), lambda: Generic[int], lambda: isinstance(1, Any), lambda: Dict[int], lambda: Optional[int, str]):
    try:
        print(bad())
    except TypeError as e:
        print(type(e).__name__)
print(isinstance([], List), isinstance({}, Dict), isinstance((), Sequence), isinstance(1, Union[int, str]), issubclass(list, List))


def f(a: int, b: 'str' = 'x', *args: float, c: Optional[int] = None, **kw: Any) -> List[int]:
    return [a]


print(f.__annotations__)
print(get_type_hints(f))


class A:
    x: int
    y: 'List[int]' = []
    z: Optional['A'] = None


class B(A):
    w: str = 'w'


print(get_type_hints(B), A.__annotations__, B.__annotations__)
UserId = NewType('UserId', int)
print(UserId(5), UserId, cast(int, 'x'), TYPE_CHECKING)


@overload
def g(x: int) -> int: ...
@overload
def g(x: str) -> str: ...
def g(x):
    return x


print(g(1))


@final
class Fin:
    pass


print(int | None, Optional[int] == (int | None), list[int] | str, List[int] | None, 'x' if TYPE_CHECKING else 'y')
x: int = 5
y: 'undefined_name'
print(__annotations__)
