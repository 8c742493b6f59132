#!/bin/sh
# Runs COMMAND until it ends, or until this shell's input does: when the process that started it is
# gone, however it went. SCRATCH, if named, is a folder that goes with it.
exec 4<&0
"$COMMAND" "$@" </dev/null 4<&- &
command=$!
(
  read -r _ <&4
  kill "$command" 2>/dev/null
) &
watch=$!
wait "$command"
code=$?
kill "$watch" 2>/dev/null
[ -z "$SCRATCH" ] || rm -rf "$SCRATCH"
exit "$code"
