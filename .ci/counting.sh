# Counts what passed and what failed; a figure a line, and the log of what failed.
passed=0 failed=0 skipped=0
mkdir -p artifacts/ci

step() {
    local name=$1 log; shift
    log=artifacts/ci/$(printf %s "$name" | tr -c 'a-zA-Z0-9' '-').log
    local start=$SECONDS
    if "$@" >"$log" 2>&1 </dev/null; then
        passed=$((passed + 1)); printf 'ok      %-58s %4d s  %s\n' "$name" $((SECONDS - start)) "$(figure "$log")"
    else
        failed=$((failed + 1)); printf 'FAILED  %-58s %4d s\n' "$name" $((SECONDS - start)); tail -n 40 "$log" | sed 's/^/        /'
        return 1
    fi
}

skip() {
    skipped=$((skipped + 1)); printf 'skipped %-58s %s\n' "$1" "$2"
}

# The last line of a validator holds its figure.
figure() { tail -n 1 "$1" | tr -d '\r' | cut -c1-110; }

retry() {
    local tries
    for tries in 1 2 3; do "$@" && return 0; sleep $((tries * 5)); done
    return 1
}

# A second run of a command gives the same bytes and compiles nothing; how long it takes is said, and judged by the benchmarks.
same_again() {
    local start before
    before=$(made); start=$(date +%s%N)
    "$@" || return 1
    echo "$((($(date +%s%N) - start) / 1000000)) ms"
    [ "$before" = "$(made)" ] && return 0
    diff <(echo "$before") <(made) | head -n 20
    return 1
}

# What the command wrote, and when its program was compiled.
made() { find dist -type f | sort | tr '\n' '\0' | xargs -0 sha256sum; find artifacts/publish -name '*.dll' -printf '%p %T@\n' | sort; }

unchanged_tree() { local seen; seen=$(git status --porcelain) && printf %s "$seen" && [ -z "$seen" ]; }

# Runs the tests and counts each of them.
tests() {
    local log=artifacts/ci/tests.log good bad
    $1 >"$log" 2>&1 </dev/null; local exit=$?
    good=$(counted "$log" succeeded); bad=$(counted "$log" failed); skipped=$((skipped + $(counted "$log" skipped)))
    [ "$exit" -eq 0 ] || [ "$bad" -gt 0 ] || bad=1
    passed=$((passed + good)); failed=$((failed + bad))
    printf '%-7s %s: %s passed, %s failed\n' "$([ "$bad" -eq 0 ] && echo ok || echo FAILED)" "$1" "$good" "$bad"
    if [ "$bad" -gt 0 ]; then grep -A 12 -E '^ *failed |error' "$log" | head -n 200 | sed 's/^/        /'; fi
    lacking "$log"
}

# What is not on this machine, each thing once with how many tests wanted it.
lacking() { grep '^skipped tests that want' "$1" || true; }

# The last total of its kind in the log is that of all test programs together.
counted() { sed -n "s/^ *$2: *\([0-9][0-9]*\).*/\1/p" "$1" | tail -n 1 | grep . || echo 0; }

summary() {
    [ "$skipped" -eq 0 ] || echo "$skipped skipped"
    echo "$passed passed, $failed failed"
    [ "$failed" -eq 0 ]
}
