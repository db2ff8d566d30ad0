using Markdig.Syntax;

namespace Publish.Manuscript.Markdown.Syntax;

/// <summary>What was seen while parsing, and is said when the tree is read.</summary>
/// <param name="Words">As they were typed.</param>
internal sealed record Remark(RemarkKind Kind, string Words, SourceSpan Span)
{
    /// <summary>Those of a document in the order in which they were seen.</summary>
    public static List<Remark> Of(MarkdownDocument document) => document.GetData(typeof(Remark)) as List<Remark> ?? [];

    public static void Add(MarkdownDocument document, RemarkKind kind, string words, SourceSpan span)
    {
        if (document.GetData(typeof(Remark)) is not List<Remark> remarks) document.SetData(typeof(Remark), remarks = []);
        remarks.Add(new(kind, words, span));
    }
}

internal enum RemarkKind
{
    /// <summary>Words in angle brackets that are no HTML.</summary>
    AngleWords,

    /// <summary>Braces that look like attributes and are none.</summary>
    BrokenAttributes,

    /// <summary><c>{}</c> behind a picture, a link or code.</summary>
    EmptyBraces,

    /// <summary>The name of a picture or the address of a link has spaces, and is taken whole.</summary>
    SpacedAddress,

    /// <summary><c>#Heading</c>.</summary>
    NearHeading,

    /// <summary><c>un*believ*able</c>.</summary>
    StarsInWord,

    /// <summary><c>^two words^</c>.</summary>
    SpacedIndex,

    /// <summary><c>#16.3. A day off</c>.</summary>
    NumberedHeading,

    /// <summary><c>####### Heading</c>.</summary>
    DeepHeading,

    /// <summary>Chords above words, among other marks.</summary>
    ChordsWithMarks,

    /// <summary><c>[Ann]: nurse</c>.</summary>
    NoAddress,

    /// <summary><c>^[words</c>, and its bracket does not close in the paragraph.</summary>
    OpenNote,

    /// <summary><c>[docs]: https://…</c> that no link calls, or a second one of its label.</summary>
    AddressNotCalled,
}
