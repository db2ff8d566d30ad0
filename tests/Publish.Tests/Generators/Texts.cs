using CsCheck;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Tests.Generators;

/// <summary>Words, places and attributes as manuscripts have them.</summary>
internal static class Texts
{
    public static readonly Gen<string> Word = Gen.OneOf(
        "paper", "fold", "folded", "saddle", "stitch", "the", "a", "zine", "zines", "Zürich", "naïve", "don't", "‘so’", "\"quoted\"", "--", "...", "1984",
        "p. 12", "état", "Государство", "自由", "ﬁne", "co\u00ADoperate", "no\u00A0break", "https://example.org/a?b=c", "e\u0301tude", "<b>", "&amp;", "*", "_x_", "😀");

    /// <summary>One to eight words with spaces between them; never empty, no line ends.</summary>
    public static readonly Gen<string> Phrase = Word.Array[1, 8].Select(words => string.Join(' ', words));

    public static readonly Gen<string> Maybe = Gen.OneOf(Gen.Const(""), Phrase);

    public static readonly Gen<SourceSpan> Span =
        Gen.Frequency((1, Gen.Const(SourceSpan.None)), (3, Gen.Select(Gen.Int[1, 3], Gen.Int[0, 9999], Gen.Int[0, 99], (f, s, l) => new SourceSpan(f, s, l))));

    public static readonly Gen<Attributes> Attributes = Gen.Frequency(
        (6, Gen.Const(Publish.Model.Attributes.None)),
        (1, Gen.Select(Id, Strings(Gen.OneOf("wide", "glossary", "no-glossary")), Language, Others, (id, c, l, o) => new Attributes(id, c, l, o))));

    public static Gen<string> Id => Gen.OneOf("", "one", "two", "three");

    public static Gen<string?> Language => Gen.OneOf<string?>(null, "en-GB", "de", "fr");

    private static Gen<Seq<Publish.Model.Attribute>> Others =>
        Gen.Select(Gen.OneOf("width", "role"), Maybe, (k, v) => new Publish.Model.Attribute(k, v)).Array[0, 2].Select(Seq.Of);

    public static Gen<Seq<string>> Strings(Gen<string> item) => item.Array[0, 2].Select(Seq.Of);

    /// <summary>The node with a place and attributes.</summary>
    public static Gen<T> Placed<T>(this Gen<T> nodes)
        where T : Node =>
        Gen.Select(nodes, Span, Attributes, (node, span, attributes) => (T)((Node)node with { Span = span, Attributes = attributes }));
}
