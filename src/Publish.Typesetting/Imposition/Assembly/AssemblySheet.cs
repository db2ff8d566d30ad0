using Publish.Fonts;
using Publish.Model;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Paragraphs;

namespace Publish.Typesetting.Imposition;

/// <summary>The page that lies beside the printer: what to load, which edge to flip, how to try it out, fold and staple, and how many
/// sheets so many copies take. One page for each booklet.</summary>
public static class AssemblySheet
{
    /// <param name="booklets">At least one.</param>
    public static PagedDocument Make(Metadata metadata, IReadOnlyList<BookletToMake> booklets, FontLibrary fonts, Hyphenator hyphenator)
    {
        var setter = new ParagraphSetter(new Shaper(), hyphenator);
        var pages = new List<Page>();
        var nodes = new List<StructureKid>();
        var slots = 0;
        foreach (var booklet in booklets)
        {
            var sheet = new AssemblyPage(booklet.Paper.Size, setter, new AssemblyType(fonts), slots);
            Write(sheet, metadata, booklet);
            pages.Add(sheet.Finish(booklet.Paper.Title));
            nodes.AddRange(sheet.Nodes);
            slots = sheet.SlotCount;
        }

        var root = new StructureNode(StructureRole.Document, Seq.Of(nodes));
        var title = metadata with { Title = $"How to print and fold “{metadata.Title}”", Subtitle = "" };
        return new(title, Seq.Of(pages), root, [], PrintingWishes.None) { SlotCount = slots };
    }

    private static void Write(AssemblyPage page, Metadata metadata, BookletToMake booklet)
    {
        page.Heading(metadata.Title);
        page.Text(AssemblyWords.Summary(booklet));
        page.Gap(8);
        var number = 1;
        foreach (var step in AssemblyWords.Steps(booklet))
            page.Step(number++, step.Words, step.Drawing is { } kind ? area => AssemblyDrawings.Draw(kind, area, booklet) : null);
        page.Gap(6);
        CopiesTable.Write(page, booklet);
    }
}
