using Publish.Model;
using Publish.Model.Source;
using Publish.Pdf.Content;
using Publish.Pdf.Navigation;
using Publish.Pdf.Resources;
using Publish.Pdf.Structure;
using Publish.Typesetting.Pages;

namespace Publish.Pdf.Standards;

/// <summary>Holds a document against what its standard asks, before anything is written; all that is wrong is reported at once.</summary>
internal static class DocumentCheck
{
    /// <returns>Whether nothing was found that keeps the file from what it would claim of its accessibility.</returns>
    public static bool Run(PagedDocument document, PdfOptions options, IReadOnlyList<CompiledPage> pages, IEnumerable<CidFonts> faces, DiagnosticBag diagnostics)
    {
        var boxes = 0;
        foreach (var face in faces)
            boxes += Check(face, diagnostics);
        if (options.Standard == PdfStandard.Print && options.Date is null)
            diagnostics.NoDate();
        if ((options.Standard == PdfStandard.Print || options.Standard.IsArchive()) && !options.GreyOnly && options.Output.Components == 1)
            CheckColour(pages, diagnostics);
        return IsAccessible(document, options, pages, diagnostics) && boxes == 0;
    }

    private static bool IsAccessible(PagedDocument document, PdfOptions options, IReadOnlyList<CompiledPage> pages, DiagnosticBag diagnostics)
    {
        var found = new DiagnosticBag();
        if (document.Metadata.Title.Length == 0 && options.Standard != PdfStandard.Plain)
            found.NoTitle();
        if (options.Standard.IsForReading() && document.Structure is not null)
            CheckStructure(document, pages, found);
        var problems = found.Sorted();
        foreach (var problem in problems)
            diagnostics.Add(problem);
        return problems.IsEmpty;
    }

    /// <summary>Whether each bookmark's target is there; a bookmark to nowhere is reported and kept, since it still names a part.</summary>
    public static void CheckOutline(Seq<OutlineEntry> entries, Destinations destinations, DiagnosticBag diagnostics)
    {
        foreach (var entry in entries)
        {
            if (!destinations.Has(entry.Target))
                diagnostics.BookmarkToNowhere(entry.Title);
            CheckOutline(entry.Children, destinations, diagnostics);
        }
    }

    /// <summary>Gives how many characters the face shows as boxes.</summary>
    private static int Check(CidFonts face, DiagnosticBag diagnostics)
    {
        var rights = face.Face.EmbeddingRights;
        if (rights.Level == Fonts.EmbeddingLevel.Restricted || rights.BitmapOnly)
            diagnostics.FontMayNotBeEmbedded(face.Face.PostScriptName);
        var boxes = 0;
        foreach (var character in face.ById)
        {
            if (character is not { Glyph: 0, Text: not null })
                continue;
            diagnostics.MissingGlyph(face.Face.PostScriptName, character.Text);
            boxes++;
        }

        return boxes;
    }

    private static void CheckStructure(PagedDocument document, IReadOnlyList<CompiledPage> pages, DiagnosticBag diagnostics)
    {
        var roles = StructureRoles.Of(document);
        for (var page = 0; page < pages.Count; page++)
            foreach (var item in document.Pages[page].Items)
                if (item.Structure.IsContent && item is not LinkItem && (item.Structure.Value >= roles.Length || roles[item.Structure.Value] is null))
                {
                    diagnostics.ContentOutsideStructure(page + 1);
                    break;
                }

        CheckNodes(document.Structure!, new StructureContents(pages, document.StructureCount), diagnostics);
    }

    // In reading order, with a stack of our own: a manuscript may nest deeply.
    private static void CheckNodes(StructureNode root, StructureContents contents, DiagnosticBag diagnostics)
    {
        var open = new Stack<StructureNode>([root]);
        var lastLevel = 0;
        while (open.TryPop(out var node))
        {
            var level = RoleNames.HeadingLevel(node.Role);
            if (level > lastLevel + 1)
                diagnostics.SkippedHeading(level, lastLevel);
            lastLevel = level > 0 ? level : lastLevel;
            if (node.Role == StructureRole.Figure && string.IsNullOrEmpty(node.Alternative) && string.IsNullOrEmpty(node.ActualText))
                diagnostics.FigureWithoutText(PageOf(node, contents));
            for (var i = node.Kids.Count - 1; i >= 0; i--)
                if (node.Kids[i].Node is { } child)
                    open.Push(child);
        }
    }

    private static int PageOf(StructureNode node, StructureContents contents)
    {
        foreach (var kid in node.Kids)
            if (kid.Node is null && contents.Of(kid.Id) is { IsEmpty: false } pieces)
                return pieces[0].Page + 1;
        return 1;
    }

    private static void CheckColour(IReadOnlyList<CompiledPage> pages, DiagnosticBag diagnostics)
    {
        for (var page = 0; page < pages.Count; page++)
            if (!pages[page].IsNeutral)
                diagnostics.ColourInGreyFile(page + 1);
    }
}
