using Publish.Manuscript.Languages;
using Publish.Manuscript.Markdown.Syntax;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Manuscript.Markdown.Reading;

/// <summary>Makes a node's attributes of typed ones: the id is claimed, <c>lang</c> becomes the language.</summary>
internal static class AttributeReader
{
    /// <summary>How far behind a node its braces are looked for.</summary>
    private const int Reach = 200;

    private const string Ink = "ink-";

    /// <param name="typed">Null where there are none.</param>
    /// <param name="braces">What may stand there. What is taken is not kept; what is not known is noted.</param>
    public static Attributes Read(TypedAttributes? typed, SourceSpan span, FileReading reading, Braces braces)
    {
        if (typed is null) return Attributes.None;
        var classes = new List<string>();
        foreach (var name in typed.Classes)
        {
            if (braces.Takes("." + name) || classes.Contains(name)) continue;
            classes.Add(name);
            if (!reading.InColumns || name != Division.AcrossColumns) reading.Unused.AddClass(name, Place(typed, "." + name, span, reading), braces);
        }
        foreach (var other in classes.Where(name => name.StartsWith(Ink, StringComparison.Ordinal)).Skip(1))
            reading.Diagnostics.SecondInk(Place(typed, "." + other, span, reading), other[Ink.Length..], classes.First(name => name.StartsWith(Ink, StringComparison.Ordinal))[Ink.Length..]);
        string? language = null;
        var pairs = new List<Model.Attribute>();
        foreach (var pair in typed.Pairs)
        {
            if (!IsFirst(pair, typed)) reading.Diagnostics.SaidTwice(Place(typed, pair.Key + "=", span, reading), pair.Key, typed.Value(pair.Key)!);
            else if (pair.Key == "lang") language = Language(pair.Value, Place(typed, "lang=", span, reading), reading);
            else if (!braces.Takes(pair.Key))
            {
                pairs.Add(pair);
                reading.Unused.AddKey(pair.Key, pair.Value, Place(typed, pair.Key + "=", span, reading), braces);
            }
        }
        foreach (var id in typed.OtherIds)
            if (id != typed.Id) reading.Diagnostics.IdBesideId(Place(typed, "#" + id, span, reading), id, typed.Id);
        var read = new Attributes(reading.Identifiers.Claim(typed.Id, typed.Id.Length == 0 ? span : Place(typed, "#" + typed.Id, span, reading)), Seq.Of(classes), language, Seq.Of(pairs));
        return read == Attributes.None ? Attributes.None : read;
    }

    /// <summary>Where it stands in its braces; where those are is not always known, and then they are looked for in and behind the node.</summary>
    /// <param name="text">With its sign: <c>.left</c>, <c>#here</c>, <c>width=</c>.</param>
    public static SourceSpan Place(TypedAttributes typed, string text, SourceSpan span, FileReading reading)
    {
        var content = reading.Text.Content;
        if (reading.Fixed is not null || span.Start >= content.Length) return span;
        foreach (var braces in typed.Places)
            if (Found(content, text, reading.Span(braces)) is { } place) return place;
        return Found(content, text, span with { Length = Math.Min(content.Length - span.Start, span.Length + Reach) }) ?? (typed.Places.IsEmpty ? span : reading.Span(typed.Places[0]));
    }

    /// <summary>A whole name: <c>.left</c> is not in <c>.leftmost</c>.</summary>
    private static SourceSpan? Found(string content, string text, SourceSpan within)
    {
        for (var at = within.Start; ; at++)
        {
            at = content.IndexOf(text, at, within.End - at, StringComparison.Ordinal);
            if (at < 0) return null;
            var end = at + text.Length;
            if (text[^1] == '=' || end >= within.End || !(char.IsLetterOrDigit(content[end]) || content[end] is '-' or '_')) return new(within.File, at, text.Length);
        }
    }

    /// <summary>Of a key that stands twice the first counts.</summary>
    private static bool IsFirst(Model.Attribute pair, TypedAttributes typed) => typed.Value(pair.Key) is { } first && first == pair.Value;

    public static string? Language(string tag, SourceSpan span, FileReading reading)
    {
        var read = LanguageReading.Of(tag);
        var (known, isGuess) = read;
        if (known is null) reading.Diagnostics.NoLanguageTag(span, tag);
        else if (read.IsSeveral) reading.Diagnostics.SeveralLanguages(span, tag, known);
        else if (isGuess) reading.Diagnostics.LanguageUnderstood(span, tag, known);
        return known;
    }

    /// <summary>The value of a key; null where it was not typed.</summary>
    public static string? Value(this TypedAttributes? typed, string key)
    {
        if (typed is null) return null;
        foreach (var pair in typed.Pairs)
            if (pair.Key == key) return pair.Value;
        return null;
    }

    public static bool Has(this TypedAttributes? typed, string name) => typed is not null && typed.Classes.Contains(name);

    /// <summary>The inner ones win where both say the same thing.</summary>
    public static TypedAttributes? Merge(TypedAttributes? outer, TypedAttributes? inner)
    {
        if (outer is null || inner is null) return inner ?? outer;
        return new(inner.Id.Length > 0 ? inner.Id : outer.Id, outer.Classes.AddRange(inner.Classes), inner.Pairs.AddRange(outer.Pairs), 0)
        {
            OtherIds = [.. outer.OtherIds, .. inner.OtherIds, .. inner.Id.Length > 0 && outer.Id.Length > 0 ? (string[])[outer.Id] : []],
            Places = outer.Places.AddRange(inner.Places),
        };
    }

    /// <inheritdoc cref="Merge(TypedAttributes?, TypedAttributes?)"/>
    public static Attributes Merge(Attributes outer, Attributes inner)
    {
        if (outer == Attributes.None || inner == Attributes.None) return outer == Attributes.None ? inner : outer;
        return new(
            inner.Id.Length > 0 ? inner.Id : outer.Id, outer.Classes.AddRange(inner.Classes), inner.Language ?? outer.Language, inner.Others.AddRange(outer.Others));
    }
}
