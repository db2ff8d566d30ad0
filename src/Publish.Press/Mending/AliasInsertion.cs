using Publish.Model;

namespace Publish.Press.Mending;

/// <summary>Where an alias goes in a glossary's text: into the term's <c>aliases</c>, into its braces, or into braces behind it.</summary>
/// <param name="At">The offset in the text as it was read.</param>
internal readonly record struct AliasInsertion(int At, string Words)
{
    /// <param name="alias">One, or several with commas between them.</param>
    /// <returns>Null where the term does not stand in the text letter by letter.</returns>
    public static AliasInsertion? Of(GlossaryEntry entry, string alias, string text)
    {
        if (entry.Term.IsEmpty || alias.Any(c => c is '"' or '{' or '}' or '\n')) return null;
        var last = LastText(entry.Term);
        if (last is null || last.Span.End > text.Length || last.Span.Length != last.Value.Length) return null;
        var at = last.Span.End;
        while (at < text.Length && text[at] is '*' or '_' or '`') at++;
        var braces = Braces(text, at);
        if (braces < 0) return new(at, $" {{aliases=\"{alias}\"}}");
        var close = text.IndexOf('}', braces);
        if (close < 0) return null;
        return InAliases(text, braces, close, alias) ?? new AliasInsertion(close, $" aliases=\"{alias}\"");
    }

    /// <summary>Behind the last of the aliases that are there, with quotation marks or without.</summary>
    private static AliasInsertion? InAliases(string text, int braces, int close, string alias)
    {
        var key = text.IndexOf("aliases=", braces, close - braces, StringComparison.Ordinal);
        if (key < 0) return null;
        var value = key + "aliases=".Length;
        if (text[value] is not ('"' or '“')) return alias.Any(c => c is ' ' or ',') ? null : new(BareEnd(text, value), $";{alias}");
        var end = text.IndexOf(text[value] == '“' ? '”' : '"', value + 1);
        return end < 0 ? null : new(end, $", {alias}");
    }

    private static int BareEnd(string text, int at)
    {
        while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] != '}') at++;
        return at;
    }

    private static int Braces(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t') at++;
        return at < text.Length && text[at] == '{' ? at : -1;
    }

    private static Text? LastText(Seq<Inline> term) => term[term.Count - 1] switch
    {
        Text text => text,
        Styled { Content: { IsEmpty: false } inner } => LastText(inner),
        _ => null,
    };
}
