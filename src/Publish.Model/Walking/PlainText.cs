using System.Text;

namespace Publish.Model.Walking;

/// <summary>The words of a run of inlines, for outlines, running heads, contents, navigation and file names.</summary>
public static class PlainText
{
    /// <summary>Without notes and their calls; a line break is a space, a picture its alternative text.</summary>
    public static string WithoutNotes(Seq<Inline> content) => content is [Text { Value: var value }] ? value.Trim() : Untrimmed(content).Trim();

    /// <summary>The same with the spaces at both ends, so that offsets count from the run's start.</summary>
    internal static string Untrimmed(Seq<Inline> content)
    {
        var text = new StringBuilder();
        Append(text, content);
        return text.ToString();
    }

    private static void Append(StringBuilder text, Seq<Inline> content)
    {
        var writer = new Writer(text);
        foreach (var inline in content)
            inline.Accept(writer);
    }

    private sealed class Writer(StringBuilder text) : IInlineVisitor<StringBuilder>
    {
        public StringBuilder Visit(Text inline) => text.Append(inline.Value);

        public StringBuilder Visit(Styled inline) => Children(inline.Content);

        public StringBuilder Visit(Code inline) => text.Append(inline.Value);

        public StringBuilder Visit(LineBreak inline) => text.Append(' ');

        public StringBuilder Visit(Link inline) => Children(inline.Content);

        public StringBuilder Visit(CrossReference inline) => Children(inline.Content);

        public StringBuilder Visit(Note inline) => text;

        public StringBuilder Visit(TermUse inline) => Children(inline.Content);

        public StringBuilder Visit(Image inline) => text.Append(inline.Alternative);

        public StringBuilder Visit(Comment inline) => text;

        public StringBuilder Visit(SourcePage inline) => text;

        public StringBuilder Visit(Locators inline) => text;

        private StringBuilder Children(Seq<Inline> content)
        {
            Append(text, content);
            return text;
        }
    }
}
