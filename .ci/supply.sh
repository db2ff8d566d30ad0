# The packages: what is known against them. A registry that keeps no list of vulnerabilities says "none" of everything, so it is asked for its list first.
supply() {
    local index
    index=$(curl -fsS --max-time 30 https://api.nuget.org/v3/index.json 2>/dev/null || true)
    case $index in
        *VulnerabilityInfo*) step "no package has a known hole" none_of "has the following vulnerable" dotnet list Publish.sln package --vulnerable --include-transitive ;;
        *) skip "packages with known holes" "the registry here keeps no list of them" ;;
    esac
    case $index in
        "") skip "packages that their makers gave up" "the registry does not answer" ;;
        *) step "no package was given up by its makers" none_of "has the following deprecated" dotnet list Publish.sln package --deprecated ;;
    esac
    step "a package, and what is in it" dotnet cake --target=Package
    step "an install of at most 80 MB" at_most 80000000 artifacts/publish/Publish.Cli/release
}

# at_most BYTES FOLDER: all files of it in sum.
at_most() {
    local bytes; bytes=$(find "$2" -type f -printf '%s\n' | awk '{ sum += $1 } END { print sum }')
    echo "$((bytes / 1000000)) MB"
    [ "$bytes" -le "$1" ]
}

# none_of WORDS COMMAND...: red where the command says the words.
none_of() {
    local words=$1 said; shift
    said=$("$@") || { printf '%s\n' "$said"; return 1; }
    ! printf '%s\n' "$said" | grep -A 20 "$words"
}
