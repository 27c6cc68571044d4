# Runs the command given as arguments and ends it when the pipe on standard input closes.
# The parent never writes to that pipe; it closes when the parent dies, however it dies, so no database is orphaned
# with its store locked. TERM and INT end the command cleanly; 20 s later it is killed.
exec 3<&0
command=
stopping=
trap 'stopping=1; [ -z "$command" ] || kill -TERM $command 2>/dev/null' TERM INT
"$@" </dev/null 3<&- &
command=$!
[ -z "$stopping" ] || kill -TERM $command 2>/dev/null
(
  trap '' INT
  while read -r _ <&3; do :; done
  kill -TERM $command 2>/dev/null
  tenths=0
  while kill -0 $command 2>/dev/null && [ $tenths -lt 200 ]; do
    sleep 0.1
    tenths=$((tenths + 1))
  done
  kill -KILL $command 2>/dev/null
) &
watcher=$!
exec 3<&-
wait $command
status=$?
# A trapped signal ends `wait` early while the command is still stopping.
while kill -0 $command 2>/dev/null; do
  wait $command
  status=$?
done
kill $watcher 2>/dev/null
exit $status
