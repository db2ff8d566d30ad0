using System.Globalization;
using System.Text;
using Publish.Model.Source;

namespace Publish.Manuscript.Importing.Accounts;

/// <summary>The account of what was read from another program's file, as it is told and as it is written: ZP745 to ZP747.</summary>
internal static class AccountDiagnostics
{
    /// <summary>One line of counts, and one for each kind of loss.</summary>
    public static void Tell(this DiagnosticBag bag, ImportAccount account, string path)
    {
        bag.Note("ZP745", SourceSpan.None, $"Read from {account.Kind}: {Sentence(account)}", null, path);
        foreach (var loss in account.Losses.Where(loss => !loss.IsTold))
            bag.Note("ZP746", SourceSpan.None, $"{Counted(loss.Count, loss.What)}{Place(loss)}: {loss.Why}", null, path);
        if (!account.IsBalanced)
            bag.Warning("ZP747", SourceSpan.None, string.Create(CultureInfo.InvariantCulture,
                $"Of {account.In.Words:N0} words that the file holds, the zine holds {account.Out.Words:N0}, and the difference is not explained"), "Hold the zine against the file, and report it: this is a fault of Publish", path);
    }

    /// <summary>Lines for the report of an import; they end with "\n".</summary>
    public static string ToText(ImportAccount account)
    {
        var text = new StringBuilder("WHAT WENT IN AND WHAT CAME OUT\n\n");
        text.Append(CultureInfo.InvariantCulture, $"  {"",-10}{"in the file",14}{"in the zine",14}\n");
        foreach (var (what, one, other) in Rows(account))
            text.Append(CultureInfo.InvariantCulture, $"  {what,-10}{one,14:N0}{other,14:N0}\n");
        if (account.Losses.IsEmpty) return text.Append("\nNothing was left behind.\n").ToString();
        text.Append("\nWhat is not in the zine as it was in the file:\n\n");
        foreach (var loss in account.Losses)
        {
            text.Append("  ").Append(Counted(loss.Count, loss.What));
            if (loss.Words > 0) text.Append(" (").Append(Counted(loss.Words, "word")).Append(')');
            text.Append(Place(loss)).Append("\n      ").Append(loss.Why).Append('\n');
        }
        return text.ToString();
    }

    /// <summary>"1,200 words, 4 notes, 1 of 2 pictures".</summary>
    private static string Sentence(ImportAccount account)
    {
        var parts = new List<string>();
        foreach (var (what, one, other) in Rows(account))
        {
            if (one == 0 && other == 0 && (what != "words" || account.In.Pictures > 0)) continue;
            parts.Add(one == other ? Counted(one, what[..^1]) : string.Create(CultureInfo.InvariantCulture, $"{other:N0} of {Counted(one, what[..^1])}"));
        }
        return string.Join(", ", parts);
    }

    private static (string What, int In, int Out)[] Rows(ImportAccount account) =>
    [
        ("words", account.In.Words, account.Out.Words), ("notes", account.In.Notes, account.Out.Notes), ("pictures", account.In.Pictures, account.Out.Pictures),
        ("links", account.In.Links, account.Out.Links), ("tables", account.In.Tables, account.Out.Tables),
    ];

    private static string Place(ImportLoss loss) => loss.First.Length == 0 ? "" : loss.Count == 1 ? $" at “{loss.First}”" : $", the first at “{loss.First}”";

    private static string Counted(int count, string one) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? one : Several(one))}");

    /// <summary>What stands behind the word that is counted, for one and for several.</summary>
    private static readonly (string, string)[] Behind =
    [
        (" in the margin that holds ", " in the margin that hold "), (" of ", " of "), (" in ", " in "), (" within ", " within "), (" without ", " without "), (" to ", " to "), (" or ", " or "), (" shown ", " shown "), (" beside ", " beside "), (" before ", " before "), (" over ", " over "), (" with ", " with "), (" on ", " on "), (" below ", " below "), (" for ", " for "),
        (" that was ", " that were "), (" that is ", " that are "), (" that only puts things in their place", " that only put things in their places"), (" that nothing ", " that nothing "), (" that no ", " that no "), (" that moves", " that move"), (" that counts ", " that count "), (" that ", " that "),
    ];

    /// <summary>"box of text" becomes "boxes of text".</summary>
    private static string Several(string one)
    {
        var head = one.Length;
        foreach (var (behind, _) in Behind)
            if (one.IndexOf(behind, StringComparison.Ordinal) is >= 0 and var at && at < head) head = at;
        var (noun, rest) = (one[..head], one[head..]);
        foreach (var (single, several) in Behind)
            if (rest.StartsWith(single, StringComparison.Ordinal)) rest = several + rest[single.Length..];
        if (noun.EndsWith('x') || noun.EndsWith("ch", StringComparison.Ordinal) || noun.EndsWith('s')) return noun + "es" + rest;
        return (noun.EndsWith('y') && noun.Length > 1 && !"aeiou".Contains(noun[^2], StringComparison.Ordinal) ? noun[..^1] + "ies" : noun + "s") + rest;
    }
}
