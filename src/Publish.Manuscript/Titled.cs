using Publish.Manuscript.Yaml;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Manuscript;

/// <summary>Every zine has a title.</summary>
internal static class Titled
{
    /// <summary>A zine without a title is called after its file or folder, which is a warning.</summary>
    /// <param name="zine">Where its settings could not be read, it may well have one there.</param>
    public static Document After(Document document, ZineFile zine, string name, string shownPath, DiagnosticBag diagnostics)
    {
        if (document.Metadata.Title.Length > 0) return document;
        // Without a zine.yaml, or where its settings are read as text, it cannot have one: that is said, with what to write.
        if (!zine.IsBroken && !diagnostics.Has("ZP024") && !diagnostics.Has("ZP052")) diagnostics.NoTitle(SourceSpan.None, name, shownPath);
        return document with { Metadata = document.Metadata with { Title = name } };
    }
}
