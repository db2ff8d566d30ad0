// What can be said on the command line, for example: dotnet cake --manuscript=my-zine --style=large-print
var target = Argument("target", "Dist");
var manuscript = Quoted(Argument("manuscript", "manuscript"));
var output = Quoted(Argument("output", "dist"));
var configuration = Argument("configuration", "Release");
var options = Said(new[] { "style", "paper", "only", "for", "pages", "flip", "standard" }, new[] { "strict", "draft", "plain", "quiet", "json" });

// What the command line says of these options, in the words of publish.
string Said(string[] valued, string[] plain) => string.Join(" ", valued.Where(HasArgument).Select(name => $"--{name} {Quoted(Argument<string>(name))}")
    .Concat(plain.Where(HasArgument).Select(name => "--" + name)));

string Quoted(string text) => '"' + text.TrimEnd('\\').Replace("\"", "\\\"") + '"';

// Whatever else is said would be ignored in silence: it is refused, with the nearest name.
string[] known =
{
    "target", "manuscript", "output", "configuration", "style", "paper", "only", "for", "pages", "flip", "standard", "strict", "plain", "quiet", "json", "filter", "verify", "room", "sample", "minutes", "door", "afl",
    "printer", "copies", "what", "side", "restack", "one-sided", "reverse", "grey", "anyway", "dry-run", "no-wait", "device", "format", "replace",
};
string[] cakes = { "verbosity", "v", "description", "showdescription", "tree", "showtree", "dryrun", "noop", "whatif", "exclusive", "e", "debug", "info", "help", "h", "version", "bootstrap", "skip-package-version-check" };

void RefuseUnknown()
{
    foreach (var said in Context.Arguments.GetArguments())
    {
        if (cakes.Contains(said.Key, StringComparer.OrdinalIgnoreCase) || said.Key.Contains('_')) continue;
        if (!known.Contains(said.Key, StringComparer.OrdinalIgnoreCase)) throw new CakeException(2, $"There is no argument --{said.Key}.{Meant("--", said.Key, known)} There are: {string.Join(", ", known)}.");
        if (said.Key is "manuscript" or "output" or "target" && said.Value.All(string.IsNullOrWhiteSpace)) throw new CakeException(2, $"--{said.Key} needs a value: --{said.Key}=NAME.");
    }
    if (!Tasks.Any(task => task.Name.Equals(target, StringComparison.OrdinalIgnoreCase)))
        throw new CakeException(2, $"There is no target {target}.{Meant("--target=", target, Tasks.Select(task => task.Name))} There are: {string.Join(", ", Tasks.Select(task => task.Name))}.");
}

string Meant(string before, string typed, IEnumerable<string> names)
{
    var nearest = names.Select(name => (Name: name, Distance: Distance(typed.ToLowerInvariant(), name.ToLowerInvariant()))).OrderBy(pair => pair.Distance).First();
    return nearest.Distance <= typed.Length / 3 + 1 ? $" Did you mean {before}{nearest.Name}?" : "";
}

// Letters to insert, delete or replace (Levenshtein).
int Distance(string a, string b)
{
    var row = Enumerable.Range(0, b.Length + 1).ToArray();
    for (var i = 1; i <= a.Length; i++)
    {
        var before = row[0]++;
        for (var j = 1; j <= b.Length; j++)
            (before, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, before + (a[i - 1] == b[j - 1] ? 0 : 1)));
    }
    return row[b.Length];
}
