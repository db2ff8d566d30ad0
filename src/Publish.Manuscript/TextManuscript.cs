using Publish.Manuscript.Files;
using Publish.Model;

namespace Publish.Manuscript;

/// <summary>A manuscript that is a library's plain text.</summary>
internal static class TextManuscript
{
    public static ManuscriptFiles? Read(string name, byte[] bytes, ManuscriptFolder folder, DiagnosticBag diagnostics)
    {
        diagnostics.UnknownKindOfFile(name);
        return null;
    }
}
