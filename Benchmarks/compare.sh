#!/bin/sh
# Runs language.py under a program and under python3, in turns, and prints both best figures and their ratio.
# usage: compare.sh PROGRAM [CASE ...]
program=$1
shift
here=$(dirname "$0")
python=$(command -v python3.11 || command -v python3)
if [ -z "$python" ]; then
  exec "$program" "$here/language.py" "$@"
fi
turns=${TURNS:-3}
while [ "$turns" -gt 0 ]; do
  "$program" "$here/language.py" "$@" | sed 's/^/ours,/'
  "$python" "$here/language.py" "$@" | sed 's/^/python,/'
  turns=$((turns - 1))
done | awk -F, '
  !($2 in known) { known[$2] = 1; names[++count] = $2 }
  { key = $1 "," $2; if (!(key in best) || $3 < best[key]) best[key] = $3 }
  END {
    printf "%-24s %10s %10s %6s\n", "case", "ours", "python", "ratio"
    for (place = 1; place <= count; place++) {
      ours = best["ours," names[place]]
      python = best["python," names[place]]
      if (ours == "" || python == "") { printf "%-24s %s\n", names[place], "failed"; continue }
      printf "%-24s %10.4f %10.4f %6.2f\n", names[place], ours, python, ours / python
      logarithms += log(ours / python); compared++
    }
    if (compared) printf "%-24s %10s %10s %6.2f\n", "geometric mean", "", "", exp(logarithms / compared)
  }'
