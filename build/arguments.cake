// What can be said on the command line, for example: dotnet cake --manuscript=my-zine --style=large-print
var target = Argument("target", "Dist");
var manuscript = Quoted(Argument("manuscript", "manuscript"));
var output = Quoted(Argument("output", "dist"));
var configuration = Argument("configuration", "Release");
var options = Said(new[] { "style", "paper", "only", "for", "pages", "flip" }, new[] { "strict", "plain", "quiet", "json" });

// What the command line says of these options, in the words of publish.
string Said(string[] valued, string[] plain) => string.Join(" ", valued.Where(HasArgument).Select(name => $"--{name} {Quoted(Argument<string>(name))}")
    .Concat(plain.Where(HasArgument).Select(name => "--" + name)));

string Quoted(string text) => '"' + text.TrimEnd('\\').Replace("\"", "\\\"") + '"';
