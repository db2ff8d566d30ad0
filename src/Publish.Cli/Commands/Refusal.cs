using System.CommandLine;
using System.CommandLine.Parsing;
using Publish.Model.Naming;

namespace Publish.Cli.Commands;

/// <summary>Says what is wrong with a command line, in whole sentences and with the nearest thing that could have been meant.</summary>
internal sealed class Refusal(ParseResult parsed)
{
    private readonly Command command = parsed.CommandResult.Command;

    /// <summary>All that is wrong, then where to read on.</summary>
    public int Write(TextWriter error)
    {
        foreach (var sentence in Sentences().Distinct(StringComparer.Ordinal))
            error.WriteLine(sentence);
        error.WriteLine($"{Spoken} --help shows what can be said.");
        return ExitCode.Usage;
    }

    /// <summary>The same for an option or an argument that was given an empty value.</summary>
    public int WriteEmpty(Symbol symbol, TextWriter error)
    {
        error.WriteLine($"{(symbol is Option ? symbol.Name : Spoken)} needs {(symbol as Option)?.HelpName ?? symbol.Name}, and was given nothing: {symbol.Description}.");
        error.WriteLine($"{Spoken} --help shows what can be said.");
        return ExitCode.Usage;
    }

    private string Spoken => command is RootCommand ? "publish" : "publish " + command.Name;

    private IEnumerable<string> Sentences()
    {
        if (parsed.UnmatchedTokens is [var first, ..]) yield return Unmatched(first);
        else
            foreach (var wrong in parsed.Errors)
                yield return Sentence(wrong);
    }

    private string Unmatched(string token)
    {
        if (token.StartsWith('-') && token.Length > 1)
            return $"{Spoken} has no option {token}.{Meant(NearestName.Of(token, Options.SelectMany(option => option.Aliases.Append(option.Name))))}";
        if (command.Subcommands.Count > 0 && Path.Exists(token)) return $"{Spoken} needs a verb. Did you mean {Spoken} {VerbFor(token)} {Quoted(token)}?";
        if (command.Subcommands.Count > 0)
            return $"{Spoken} has no verb “{token}”.{Meant(NearestName.Of(token, command.Subcommands.Select(verb => verb.Name)) is { } verb ? $"{Spoken} {verb}" : null)}";
        return $"“{token}” is one word too many for {Spoken}. A name with spaces in it goes between quotation marks{Joined()}.";
    }

    /// <summary>The words that are no options, where together they are a path that is there: ": "my zine"".</summary>
    private string Joined()
    {
        var words = string.Join(' ', parsed.CommandResult.Tokens.Select(token => token.Value).Concat(parsed.UnmatchedTokens));
        return Path.Exists(words) ? $": {Spoken} {Quoted(words)}" : "";
    }

    private static string VerbFor(string path) => Path.GetExtension(path).ToUpperInvariant() is ".PDF" ? "impose" : "build";

    private static string Quoted(string path) => path.Contains(' ', StringComparison.Ordinal) ? $"\"{path}\"" : path;

    private static string Meant(string? nearest) => nearest is null ? "" : $" Did you mean {nearest}?";

    private IEnumerable<Option> Options => command.Options.Where(option => !option.Hidden);

    private string Sentence(ParseError wrong) => wrong.SymbolResult switch
    {
        ArgumentResult { Tokens.Count: 0, Parent: CommandResult } missing => $"{Spoken} needs {missing.Argument.Name}: {missing.Argument.Description}.",
        OptionResult { Tokens: [var token, ..] } option when option.Option.ValueType == typeof(string) && Choices(option.Option) is { Count: > 0 } choices && !choices.Contains(token.Value) =>
            $"{option.Option.Name} cannot be “{token.Value}”.{Meant(NearestName.Of(token.Value, choices))} It is one of: {string.Join(", ", choices)}.",
        OptionResult { Tokens.Count: 0 } option when option.Option.Arity.MinimumNumberOfValues > 0 =>
            $"{option.Option.Name} needs {option.Option.HelpName ?? "a value"}: {option.Option.Description}.",
        CommandResult when MissingOption() is { } option => $"{Spoken} needs {option.Name} {option.HelpName}: {option.Description}.",
        _ => wrong.Message,
    };

    private Option? MissingOption() => Options.FirstOrDefault(option => option.Required && parsed.GetResult(option) is null);

    private static List<string> Choices(Option option) => [.. option.GetCompletions(System.CommandLine.Completions.CompletionContext.Empty).Select(choice => choice.Label)];
}
