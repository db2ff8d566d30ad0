using System.Globalization;
using System.Text;
using Publish.Model;
using Publish.Model.Walking;

namespace Publish.Lint.Fixing;

/// <summary>All of a document that no fix may change: its shape, its code, its verse, its pictures. Two documents with one skeleton differ in the
/// words of their prose alone, and in whether their links are encrypted.</summary>
public static class Skeleton
{
    public static string Of(Document document)
    {
        var bones = new StringBuilder();
        Query.ForEach(document, node => Add(bones, node));
        return bones.ToString();
    }

    private static void Add(StringBuilder bones, Node node)
    {
        switch (node)
        {
            case Text: return;
            case Code code: bones.Append(code.Value); break;
            case Preformatted block: bones.Append(block.Text); break;
            case VerseLine line: bones.Append(line.Indent).Append(PlainText.WithoutNotes(line.Content)); break;
            case Image image: bones.Append(image.Path).Append(image.Alternative); break;
            case Link link: bones.Append(link.Url.Replace("http://", "https://", StringComparison.Ordinal)); break;
            case CrossReference reference: bones.Append(reference.Target); break;
            case Section section: bones.Append(section.Level); break;
            case Styled styled: bones.Append(styled.Kind); break;
            case GlossaryEntry entry: bones.AppendJoin('|', entry.Aliases).AppendJoin('|', entry.SeeAlso).Append(entry.Kind).Append(PlainText.WithoutNotes(entry.Short)); break;
            case TermUse use: bones.Append(use.Entry); break;
            case Table table: bones.Append(CultureInfo.InvariantCulture, $"{table.Head.Count}:{table.Columns.Count}"); break;
        }
        bones.Append(node.GetType().Name).Append(node.Attributes.HasClass("no-lint") ? "!\n" : "\n");
    }
}
