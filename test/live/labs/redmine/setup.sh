#!/usr/bin/env bash
# A real, unmodified Redmine 5 (Debian package) on the loopback interface,
# seeded from threads.json. See README.md.
#
#   setup.sh [start]   install what is missing, seed once, start, wait until ready
#   setup.sh reset     as start, but with the database put back as it was seeded
#   setup.sh stop      stop the server by its pid file
#   setup.sh check     read every issue back over HTTP and compare with the ground truth
#   setup.sh env       print KEY=VALUE lines (URL, credentials, path of the ground truth)
#
# REDMINE_LAB_STATE  folder for the database, attachments, logs and pid file
#                    (default: ${TMPDIR:-/tmp}/rapport-labs/redmine)
# REDMINE_LAB_PORT   port on 127.0.0.1 (default: 18086)
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
state=${REDMINE_LAB_STATE:-${TMPDIR:-/tmp}/rapport-labs/redmine}
port=${REDMINE_LAB_PORT:-18086}
url=http://127.0.0.1:$port
admin_password=lab-Admin-1
packages=(redmine redmine-sqlite puma sqlite3)

mkdir -p "$state"
state=$(cd -- "$state" && pwd -P)
pidfile=$state/server.pid
unset HTTP_PROXY http_proxy RUBYOPT RUBYLIB GEM_HOME GEM_PATH

say() { printf 'redmine: %s\n' "$*" >&2; }
die() { say "$*"; exit 1; }

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

alive() { # is the server of this pid file running? (the pid may have been given to another program)
  local pid
  pid=$(cat "$pidfile" 2>/dev/null) || return 1
  [ -n "$pid" ] && tr '\0' ' ' <"/proc/$pid/cmdline" 2>/dev/null | grep >/dev/null -- "puma.*127\.0\.0\.1:$port"
}

answers() { curl -fsS --noproxy '*' -m 20 -o /dev/null "$url/login" 2>/dev/null; }

stop() {
  local pid i
  if pid=$(cat "$pidfile" 2>/dev/null) && [ -n "$pid" ] &&
    tr '\0' ' ' <"/proc/$pid/cmdline" 2>/dev/null | grep >/dev/null -- puma; then
    kill -TERM "$pid" 2>/dev/null || true
    for i in $(seq 50); do
      kill -0 "$pid" 2>/dev/null || break
      sleep 0.2
    done
    kill -0 "$pid" 2>/dev/null && kill -KILL "$pid" 2>/dev/null || true
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
  # the lab makes its own instance and database, so the package need not
  as_root debconf-set-selections <<'SEL'
redmine redmine/instances/default/dbconfig-install boolean false
redmine redmine/instances/default/database-type select sqlite3
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

inside() { # the environment in which Redmine's commands run, with this lab's instance
  cd /usr/share/redmine
  # Debian's Redmine keeps an instance under its own folder "instances"; the dots lead
  # from there to this lab's folder, so nothing is written outside it
  export REDMINE_INSTANCE=../../../../../../../..$state/instance BUNDLE_GEMFILE=$state/Gemfile
  export PATH=/usr/bin:/bin:$PATH RAILS_ENV=production RAILS_SERVE_STATIC_FILES=1 SCHEMA=/dev/null REDMINE_LANG=en TZ=UTC
  export LANG=C.UTF-8 LC_ALL=C.UTF-8
}

write_config() {
  mkdir -p "$state"/instance/{config,files,log,public/plugin_assets,tmp}
  cat >"$state/instance/config/database.yml" <<YML
production:
  adapter: sqlite3
  database: $state/redmine.sqlite
  encoding: utf8
  timeout: 10000
YML
  [ -s "$state/instance/config/secret_key.txt" ] ||
    (umask 077 && od -An -N32 -tx1 /dev/urandom | tr -d ' \n' >"$state/instance/config/secret_key.txt")
  cat >"$state/Gemfile" <<'RB'
eval_gemfile '/usr/share/redmine/Gemfile'
gem 'sqlite3', '~> 1.4.0', :platforms => [:mri, :mingw, :x64_mingw]
gem 'puma'
RB
}

seed() {
  say 'making and seeding the database'
  rm -rf "$state/instance" "$state"/redmine.sqlite* "$state/seeded.sqlite" "$state/seeded.files" "$state/Gemfile.lock"
  write_config
  export LAB_THREADS=$here/threads.json LAB_TRUTH=$state/truth.json LAB_URL=$url LAB_ADMIN_PASSWORD=$admin_password
  (
    inside
    bundle install --local --quiet &&
      bundle exec rake db:migrate &&
      bundle exec rake redmine:load_default_data &&
      bundle exec bin/rails runner "$here/seed.rb"
  ) >"$state/seed.log" 2>&1 </dev/null || { tail -n 30 "$state/seed.log" >&2; die "seeding failed, see $state/seed.log"; }
  cp "$state/redmine.sqlite" "$state/seeded.sqlite"
  cp -r "$state/instance/files" "$state/seeded.files"
}

stamp() { cat "$here/threads.json" "$here/seed.rb" "$here/setup.sh" | sha256sum | cut -d' ' -f1 | sed "s#\$# $url#"; }

serve() {
  answers && die "something else already answers at $url; set REDMINE_LAB_PORT"
  say 'starting the server'
  (
    inside
    # one process, replaced by the server, so that nothing else keeps the lock
    exec setsid bundle exec puma -e production -t 2:5 -w 0 -b "tcp://127.0.0.1:$port" --pidfile "$pidfile"
  ) >>"$state/server.log" 2>&1 </dev/null &
  local launched=$! i
  for i in $(seq 240); do
    [ -s "$pidfile" ] && answers && return 0
    [ -s "$pidfile" ] || kill -0 "$launched" 2>/dev/null || break
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
    console.log(`URL=${t.base_url}\nAGENT_LOGIN=${a.login}\nAGENT_PASSWORD=${a.password}\nADMIN_LOGIN=admin\nADMIN_PASSWORD=${process.argv[2]}\nTRUTH=${process.argv[1]}`);
    for (const k of t.tickets) console.log(`TICKET_${k.key.replace(/\W/g, "_").toUpperCase()}=${k.url}`);
  ' "$state/truth.json" "$admin_password"
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
    rm -rf "$state"/redmine.sqlite* "$state/instance/files"
    cp "$state/seeded.sqlite" "$state/redmine.sqlite"
    cp -r "$state/seeded.files" "$state/instance/files"
    write_config
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
