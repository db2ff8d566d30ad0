// What can be said on the command line, for example: dotnet cake --manuscript=my-zine --style=large-print
var target = Argument("target", "Dist");
var manuscript = Quoted(Argument("manuscript", "manuscript"));
var output = Quoted(Argument("output", "dist"));
var configuration = Argument("configuration", "Release");
var options = string.Join(" ", new[] { "style", "paper", "only" }
    .Where(HasArgument)
    .Select(name => $"--{name} {Quoted(Argument<string>(name))}")
    .Concat(new[] { "strict", "plain", "quiet", "json" }.Where(HasArgument).Select(name => "--" + name)));

string Quoted(string text) => '"' + text.TrimEnd('\\').Replace("\"", "\\\"") + '"';
