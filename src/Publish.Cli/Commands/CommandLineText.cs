using System.CommandLine;
using System.CommandLine.Completions;

namespace Publish.Cli.Commands;

/// <summary>A command line as people type it, made into one as it is read: options before the verb, names in any case, paths with the quotation marks that a
/// terminal puts round a file that is dragged into it.</summary>
internal static class CommandLineText
{
    /// <summary>A password may be what nobody else would type.</summary>
    private const string AsItStands = "--password";

    public static string[] Tidy(string[] arguments, RootCommand root)
    {
        var words = VerbFirst(arguments, root);
        if (words.Length == 0 || Verb(words[0], root) is not { } verb) return words;
        words[0] = verb.Name;
        Option? before = null;
        for (var i = 1; i < words.Length; i++)
        {
            if (before is not null && !IsOption(words[i]))
            {
                if (before.Name != AsItStands) words[i] = InItsCase(before, Unquoted(words[i]));
            }
            else if (!IsOption(words[i])) words[i] = Path(words[i]);
            else if (words[i].IndexOf('=', StringComparison.Ordinal) is > 0 and var sign && Find(words[i][..sign], verb) is { } option)
                words[i] = words[i][..(sign + 1)] + InItsCase(option, words[i][(sign + 1)..]);
            before = Find(words[i], verb);
        }
        return words;
    }

    /// <summary>The option or the argument that was given nothing at all; null for none. Whatever takes a value wants one of at least a letter.</summary>
    public static Symbol? WithoutValue(string[] words, RootCommand root)
    {
        if (words.Length == 0 || Verb(words[0], root) is not { } verb) return null;
        for (var i = 1; i < words.Length; i++)
        {
            var sign = words[i].IndexOf('=', StringComparison.Ordinal);
            if (IsOption(words[i]) && sign > 0 && string.IsNullOrWhiteSpace(words[i][(sign + 1)..]) && Find(words[i][..sign], verb) is { } with) return with;
            if (!string.IsNullOrWhiteSpace(words[i])) continue;
            if (Find(words[i - 1], verb) is not { } option) return verb.Arguments.Count > 0 ? verb.Arguments[0] : verb;
            if (option.Name != AsItStands) return option;
        }
        return null;
    }

    /// <summary>"--strict build my-zine".</summary>
    private static string[] VerbFirst(string[] arguments, RootCommand root)
    {
        string[] words = [.. arguments];
        if (words.Length < 2 || !IsOption(words[0]) || words[0] is "--help" or "-h" or "-?" or "--version" or "--trace") return words;
        var at = Array.FindIndex(words, word => Verb(word, root) is not null);
        return at < 0 ? words : [words[at], .. words[..at], .. words[(at + 1)..]];
    }

    private static Command? Verb(string word, RootCommand root) => root.Subcommands.FirstOrDefault(verb => verb.Name.Equals(word, StringComparison.OrdinalIgnoreCase));

    private static bool IsOption(string word) => word.Length > 1 && word[0] == '-' && !char.IsAsciiDigit(word[1]);

    /// <summary>Null for what takes no value.</summary>
    private static Option? Find(string word, Command verb) =>
        verb.Options.FirstOrDefault(option => (option.Name == word || option.Aliases.Contains(word)) && option.Arity.MaximumNumberOfValues > 0 && option.ValueType != typeof(bool));

    private static string InItsCase(Option option, string value) => option.GetCompletions(CompletionContext.Empty)
        .Select(choice => choice.Label).FirstOrDefault(choice => choice.Equals(value.Trim(), StringComparison.OrdinalIgnoreCase)) ?? value;

    private static string Unquoted(string word) =>
        word.Length > 2 && (word[0], word[^1]) is ('"', '"') or ('\'', '\'') or ('“', '”') or ('‘', '’') && !System.IO.Path.Exists(word) ? word[1..^1] : word;

    /// <summary>"~/zine" within quotation marks, "file:///home/…" from a file manager.</summary>
    private static string Path(string word)
    {
        var path = Unquoted(word.Trim());
        if (path.StartsWith("file://", StringComparison.OrdinalIgnoreCase) && Uri.TryCreate(path, UriKind.Absolute, out var address)) path = address.LocalPath;
        if (path.StartsWith("~/", StringComparison.Ordinal) && !System.IO.Path.Exists(path))
            path = System.IO.Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), path[2..]);
        return path != word && !System.IO.Path.Exists(word) ? path : word;
    }
}
