using System.Text;
using Publish.Model;
using Publish.Model.Walking;

namespace Publish.Tests.Manuscript.PlainText;

/// <summary>All words of a document, wherever they stand.</summary>
internal static class AllWords
{
    public static string Of(Document document)
    {
        var words = new StringBuilder();
        foreach (var text in Query.All<Text>(document))
            words.Append(text.Value).Append(' ');
        return words.ToString();
    }
}
