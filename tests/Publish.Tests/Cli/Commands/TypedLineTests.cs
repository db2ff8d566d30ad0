using System.CommandLine;
using Publish.Cli.Commands;
using Publish.Cli.Reporting;

namespace Publish.Tests.Cli.Commands;

public sealed class TypedLineTests
{
    private static readonly string[] Verbs = ["new", "build", "watch", "check", "glossary", "import", "impose", "preflight", "print", "load", "serve", "explain"];

    [Theory]
    [InlineData("--strict build zine", "build --strict zine")]
    [InlineData("--style compact build zine", "build --style compact zine")]
    [InlineData("BUILD zine --paper A4 --flip LONG", "build zine --paper a4 --flip long")]
    [InlineData("build zine --paper=Letter", "build zine --paper=letter")]
    [InlineData("print zine --what Cover", "print zine --what cover")]
    [InlineData("build 'my-zine'", "build my-zine")]
    [InlineData("build zine -o 'my-dist'", "build zine -o my-dist")]
    [InlineData("build file:///nowhere/my%20zine", "build /nowhere/my zine")]
    [InlineData("--help", "--help")]
    [InlineData("impose a.pdf --pages 3-4", "impose a.pdf --pages 3-4")]
    public void A_line_is_read_as_it_was_meant(string typed, string read) => Assert.Equal(read, string.Join(' ', TypedLine.Tidy(typed.Split(' '), Root())));

    public static TheoryData<string, string> EmptyValues()
    {
        var data = new TheoryData<string, string>();
        foreach (var verb in Root().Subcommands.Where(verb => Verbs.Contains(verb.Name)))
        {
            if (verb.Arguments.Count > 0) data.Add(verb.Name, "");
            foreach (var option in verb.Options.Where(option => option.ValueType != typeof(bool) && option.Arity.MaximumNumberOfValues > 0 && option.Name != "--password"))
                data.Add(verb.Name, option.Name);
        }
        return data;
    }

    [Theory]
    [MemberData(nameof(EmptyValues))]
    public void An_empty_value_is_refused_for_each_option_of_each_verb(string verb, string option)
    {
        string[] words = option.Length == 0 ? [verb, ""] : [verb, "here", option, " "];
        Assert.NotNull(TypedLine.WithoutValue(words, Root()));
    }

    private static RootCommand Root() => CommandTree.Create(new StandardStreams(TextWriter.Null, TextWriter.Null, Interactive: false));
}
