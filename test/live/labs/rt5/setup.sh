#!/usr/bin/env bash
# A real, unmodified Request Tracker 5 (Debian package) on the loopback interface,
# seeded from threads.json. See README.md.
#
#   setup.sh [start]   install what is missing, seed once, start, wait until ready
#   setup.sh reset     as start, but with the database put back as it was seeded
#   setup.sh stop      stop the server by its pid file
#   setup.sh check     read every ticket back over HTTP and compare with the ground truth
#   setup.sh env       print KEY=VALUE lines (URL, credentials, path of the ground truth)
#
# RT5_LAB_STATE  folder for the database, logs and pid file
#                (default: ${TMPDIR:-/tmp}/rapport-labs/rt5)
# RT5_LAB_PORT   port on 127.0.0.1 (default: 18085)
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
state=${RT5_LAB_STATE:-${TMPDIR:-/tmp}/rapport-labs/rt5}
port=${RT5_LAB_PORT:-18085}
url=http://127.0.0.1:$port
root_password=lab-Root-1
packages=(request-tracker5 rt5-db-sqlite rt5-standalone sqlite3)
server=/usr/share/request-tracker5/libexec/rt-server

mkdir -p "$state"
state=$(cd -- "$state" && pwd)
pidfile=$state/server.pid
export RT_SITE_CONFIG=$state/etc/RT_SiteConfig.pm RT_SITE_CONFIG_DIR=$state/etc/site.d
unset HTTP_PROXY http_proxy PERL5LIB PERL5OPT
export LANG=C.UTF-8 LC_ALL=C.UTF-8 TZ=UTC

say() { printf 'rt5: %s\n' "$*" >&2; }
die() { say "$*"; exit 1; }

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

alive() { # is the server of this pid file running? (the pid may have been given to another program)
  local pid
  pid=$(cat "$pidfile" 2>/dev/null) || return 1
  [ -n "$pid" ] && tr '\0' ' ' <"/proc/$pid/cmdline" 2>/dev/null | grep >/dev/null -- "rt-server .*--port $port"
}

answers() { curl -fsS --noproxy '*' -m 20 -o /dev/null "$url/NoAuth/Login.html" 2>/dev/null; }

stop() {
  local pid i
  if pid=$(cat "$pidfile" 2>/dev/null) && [ -n "$pid" ] &&
    tr '\0' ' ' <"/proc/$pid/cmdline" 2>/dev/null | grep >/dev/null -- 'rt-server '; then
    kill -TERM -- "-$pid" 2>/dev/null || kill -TERM "$pid" 2>/dev/null || true
    for i in $(seq 50); do
      kill -0 "$pid" 2>/dev/null || break
      sleep 0.2
    done
    kill -0 "$pid" 2>/dev/null && kill -KILL -- "-$pid" 2>/dev/null || true
  fi
  rm -f "$pidfile"
}

install_packages() {
  local missing=() p
  for p in "${packages[@]}"; do
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$p" 2>/dev/null)" = installed ] || missing+=("$p")
  done
  command -v curl >/dev/null || missing+=(curl ca-certificates)
  [ "${#missing[@]}" -gt 0 ] || return 0
  say "installing ${missing[*]}"
  # RT wants a mail transport; the smallest one, unless there is one already
  dpkg-query -W -f '${db:Status-Status} ${Provides}\n' 2>/dev/null |
    grep '^installed.*mail-transport-agent' >/dev/null || missing+=(msmtp-mta)
  # the lab makes its own database and configuration, so the packages need not
  as_root debconf-set-selections <<'SEL'
request-tracker5 request-tracker5/dbconfig-install boolean false
request-tracker5 request-tracker5/rtname string lab.test
request-tracker5 request-tracker5/organization string lab.test
request-tracker5 request-tracker5/install-cronjobs boolean false
msmtp msmtp/apparmor boolean false
SEL
  # no daemon is to be started by the packages; a rule of the machine's own is left alone
  local guard=/usr/sbin/policy-rc.d made=
  if [ ! -e "$guard" ]; then
    printf '#!/bin/sh\nexit 101\n' | as_root tee "$guard" >/dev/null
    as_root chmod 755 "$guard"
    made=1
    trap 'as_root rm -f /usr/sbin/policy-rc.d' EXIT
  fi
  local rc=0
  {
    as_root apt-get update -qq &&
      as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
        -o DPkg::Lock::Timeout=600 -o Dpkg::Use-Pty=0 "${missing[@]}"
  } >"$state/apt.log" 2>&1 </dev/null || rc=$?
  if [ -n "$made" ]; then
    as_root rm -f "$guard"
    trap - EXIT
  fi
  [ "$rc" = 0 ] || { tail -n 30 "$state/apt.log" >&2; die "apt-get failed ($rc), see $state/apt.log"; }
}

write_config() {
  mkdir -p "$state"/{etc/site.d,bin,outbox,mason,session}
  # mail that RT sends ends in outbox/, one file a message
  cat >"$state/bin/sendmail" <<SH
#!/bin/sh
f=\$(mktemp '$state/outbox/XXXXXXXXXX') && cat >"\$f" && mv "\$f" "\$f.eml"
SH
  chmod 755 "$state/bin/sendmail"
  cat >"$RT_SITE_CONFIG" <<PL
Set(\$rtname, 'lab.test');
Set(\$Organization, 'lab.test');
Set(\$WebDomain, '127.0.0.1');
Set(\$WebPort, $port);
Set(\$WebPath, '');
Set(\$Timezone, 'UTC');
Set(\$CorrespondAddress, 'support\@desk.lab.test');
Set(\$CommentAddress, 'comment-support\@desk.lab.test');
Set(\$DatabaseType, 'SQLite');
Set(\$DatabaseName, '$state/rt.sqlite');
Set(\$DatabaseHost, '');
Set(\$DatabaseUser, '');
Set(\$DatabasePassword, '');
Set(\$MailCommand, 'sendmailpipe');
Set(\$SendmailPath, '$state/bin/sendmail');
Set(\$LogToSyslog, undef);
Set(\$LogToSTDERR, 'warning');
\$RT::MasonDataDir = '$state/mason';
\$RT::MasonSessionDir = '$state/session';
1;
PL
}

seed() {
  say 'making and seeding the database'
  rm -rf "$state/rt.sqlite" "$state"/rt.sqlite-* "$state/seeded.sqlite" "$state/outbox" "$state/session" "$state/mason"
  write_config
  (umask 077 && printf '%s\n' "$root_password" >"$state/etc/root-password")
  {
    /usr/sbin/rt-setup-database-5 --action init --skip-create --dba '' --dba-password '' \
      --root-password-file "$state/etc/root-password" &&
      /usr/bin/perl "$here/seed.pl" "$here/threads.json" "$state/truth.json" "$url"
  } >"$state/seed.log" 2>&1 </dev/null || { tail -n 30 "$state/seed.log" >&2; die "seeding failed, see $state/seed.log"; }
  rm -f "$state/etc/root-password"
  cp "$state/rt.sqlite" "$state/seeded.sqlite"
}

stamp() { cat "$here/threads.json" "$here/seed.pl" "$here/setup.sh" | sha256sum | cut -d' ' -f1 | sed "s#\$# $url#"; }

serve() {
  answers && die "something else already answers at $url; set RT5_LAB_PORT"
  say 'starting the server'
  setsid "$server" --host 127.0.0.1 --port "$port" --max-workers 3 >>"$state/server.log" 2>&1 </dev/null &
  echo $! >"$pidfile"
  local i
  for i in $(seq 120); do
    answers && return 0
    kill -0 "$(cat "$pidfile")" 2>/dev/null || break
    sleep 0.5
  done
  tail -n 30 "$state/server.log" >&2
  stop
  die "the server did not become ready, see $state/server.log"
}

print_env() {
  [ -s "$state/truth.json" ] || die 'not seeded yet: run setup.sh first'
  node -e '
    const t = JSON.parse(require("fs").readFileSync(process.argv[1], "utf8"));
    const a = t.agents[0];
    console.log(`URL=${t.base_url}\nAGENT_LOGIN=${a.login}\nAGENT_PASSWORD=${a.password}\nADMIN_LOGIN=root\nADMIN_PASSWORD=${process.argv[2]}\nTRUTH=${process.argv[1]}\nOUTBOX=${process.argv[3]}`);
    for (const k of t.tickets) console.log(`TICKET_${k.key.replace(/\W/g, "_").toUpperCase()}=${k.url}`);
  ' "$state/truth.json" "$root_password" "$state/outbox"
}

start() { # start [fresh]
  exec 9>"$state/lock"
  flock -w 900 9 || die 'another run holds the lock'
  install_packages
  local now
  now=$(stamp)
  if [ "$(cat "$state/stamp" 2>/dev/null)" != "$now" ] || [ ! -s "$state/seeded.sqlite" ] || [ ! -s "$state/truth.json" ]; then
    stop
    rm -f "$state/stamp"
    seed
    printf '%s\n' "$now" >"$state/stamp"
  elif [ "${1:-}" = fresh ]; then
    say 'putting the seeded database back'
    stop
    rm -rf "$state"/rt.sqlite-* "$state/outbox" "$state/session"
    write_config
    cp "$state/seeded.sqlite" "$state/rt.sqlite"
  else
    write_config
  fi
  alive && answers || { stop; serve 9>&-; }
  say "ready at $url"
  print_env
}

case ${1:-start} in
  start) start ;;
  reset) start fresh ;;
  stop) stop; say stopped ;;
  check) exec node "$here/check.mjs" "$state/truth.json" ;;
  env) print_env ;;
  *) die "usage: setup.sh [start|reset|stop|check|env]" ;;
esac
