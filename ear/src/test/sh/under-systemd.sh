#!/usr/bin/env bash
# Runs systemd as the first process of a namespace of processes and mounts, so that a service is started as its unit says
# to the last line, on a machine or in a container whose own first process is another. Needs root and a cgroup v2.
#   under-systemd.sh <folder> <server>   the folder has units/, etc/ (added to the machine's), opt/ and lib/ (in the places
#                                        of /opt and /var/lib); the server goes to /opt/lantoa/wildfly
#   under-systemd.sh --sweep             takes away what a killed one has left
set -euo pipefail
group=$(awk '$3 == "cgroup2" { print $2; exit }' /proc/self/mounts)/lantoa-trial

sweep() { [ ! -d "$group" ] || find "$group" -depth -type d -exec rmdir {} + 2> /dev/null || true; }
if [ "$1" = --sweep ]; then sweep; exit; fi

folder=$1 server=$2
if [ "${3:-}" != inside ]; then
  sweep
  mkdir -p "$group"
  echo $$ > "$group/cgroup.procs"
  exec unshare --fork --kill-child --pid --mount --uts --ipc --cgroup bash "$0" "$folder" "$server" inside
fi

mount --make-rprivate /
mount --make-rshared / # as a machine that has booted: credentials are mounted where they are seen
mount -t proc proc /proc
mount -t tmpfs tmpfs /run
umount -R /sys/fs/cgroup
mount -t cgroup2 cgroup2 /sys/fs/cgroup
cp -a --update=none /etc/. "$folder/etc/"
mount --bind "$server" "$folder/opt/lantoa/wildfly"
mount --bind "$folder/etc" /etc
mount --rbind "$folder/opt" /opt
mount --bind "$folder/lib" /var/lib
: > "$folder/console" # what systemd says
mount --bind "$folder/console" /dev/console
exec env -i container=lxc PATH=/usr/sbin:/usr/bin:/sbin:/bin SYSTEMD_UNIT_PATH="$folder/units" \
  /lib/systemd/systemd --system --unit=multi-user.target --log-target=console --show-status=no
