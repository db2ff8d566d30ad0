using Publish.Model.Walking;

namespace Publish.Model.CrossReferences;

/// <summary>What a node is called where it is referred to.</summary>
internal static class Titles
{
    /// <summary>Empty where the node has no title of its own.</summary>
    public static string Of(Node node) => node switch
    {
        Section { Heading: { } heading } => PlainText.WithoutNotes(heading.Content),
        Heading heading => PlainText.WithoutNotes(heading.Content),
        Subheading heading => PlainText.WithoutNotes(heading.Content),
        Figure figure => PlainText.WithoutNotes(figure.Caption),
        Table table => PlainText.WithoutNotes(table.Caption),
        GlossaryEntry entry => PlainText.WithoutNotes(entry.Term),
        Inline inline => PlainText.WithoutNotes([inline]),
        _ => "",
    };
}
