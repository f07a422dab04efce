#!/bin/sh
# Runs a command so that it cannot outlive the JVM which started it.
#
#   guard.sh SIGNAL GRACE_SECONDS COMMAND [ARGUMENT...]
#
# Standard input is a pipe whose only writer is that JVM. When the pipe closes, because the JVM asked for the end or because
# it died (kill -9 included), the command and everything in its process group get SIGNAL, and KILL after GRACE_SECONDS.
# When the command ends by itself, the guard ends with its exit code.

signal=$1
grace=$2
shift 2

exec 3<&0

# What a terminal sends to all it started (Ctrl-C, hang-up) is for the launcher, which then stops the parts in order.
trap : INT HUP TERM

# A process group of its own, so that it does not get these signals at all.
# macOS has no setsid; its sh is bash, where job control does the same without a terminal (dash would need one).
if command -v setsid >/dev/null 2>&1; then
  setsid "$@" </dev/null 3<&- &
else
  set -m
  "$@" </dev/null 3<&- &
  set +m
fi
child=$!

# The group does not exist for the instant between fork and setsid: then the process itself is meant.
send() {
  kill -s "$1" -- "-$child" 2>/dev/null || kill -s "$1" "$child" 2>/dev/null
}

(
  trap '' INT HUP TERM
  read -r _ <&3
  send "$signal"
  tenths=$((grace * 10))
  while [ "$tenths" -gt 0 ] && kill -0 "$child" 2>/dev/null; do
    sleep 0.1
    tenths=$((tenths - 1))
  done
  send KILL
) &
watcher=$!

# A trapped signal ends wait early: only a child that is gone ends the guard.
while :; do
  wait "$child"
  code=$?
  kill -0 "$child" 2>/dev/null || break
done

kill -s KILL "$watcher" 2>/dev/null
kill -s KILL -- "-$child" 2>/dev/null
exit "$code"
