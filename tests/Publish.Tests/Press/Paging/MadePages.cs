using Publish.Press;
using Publish.Press.Output;
using Publish.Tests.Manuscript;
using Publish.Tests.Raster.Developing;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using SkiaSharp;

namespace Publish.Tests.Press.Paging;

/// <summary>Zines of which the pages are looked at.</summary>
internal static class MadePages
{
    public const string Sentence = "The pond behind the bakery freezes in the second week of January, and on that day nobody in the street goes to work before noon. ";

    private static readonly Pressroom Press = new();

    public static TempManuscript Zine(string settings, string text) => new(("zine.yaml", "title: T\n" + settings), ("01.md", text));

    /// <summary>Paragraphs of two sentences.</summary>
    public static string Prose(int paragraphs) => string.Join("\n\n", Enumerable.Repeat(Sentence + Sentence, paragraphs)) + "\n";

    public static TempManuscript WithPicture(this TempManuscript manuscript, string path, int width, int height, byte grey = 90)
    {
        manuscript.Write(path, DrawnPages.Png(DrawnPages.Plain(width, height, new SKColor(grey, grey, grey))));
        return manuscript;
    }

    /// <summary>Null after an error.</summary>
    public static PagedDocument? Set(TempManuscript manuscript, Request? request = null) => Press.SetPages(Planned(manuscript, request), null, TestContext.Current.CancellationToken).Pages;

    public static Made Make(TempManuscript manuscript, Request? request = null) => Press.Make(Planned(manuscript, request), new MemorySink(), cancellation: TestContext.Current.CancellationToken);

    public static Made Check(TempManuscript manuscript) => Press.Check(Planned(manuscript, null), cancellation: TestContext.Current.CancellationToken);

    /// <summary>To a tenth of a millimetre.</summary>
    public static (double Width, double Height) Size(PagedDocument pages) => Millimetres(pages.Pages[0].Trim.Size);

    public static (double Width, double Height) Millimetres(Size size) => (Rounded(size.Width), Rounded(size.Height));

    private static double Rounded(Length length) => (double)Math.Round(Math.Round(length.Millimetres, 3), 1, MidpointRounding.AwayFromZero);

    private static Plan Planned(TempManuscript manuscript, Request? request) =>
        Press.Plan(Press.Read(manuscript.Folder, cancellation: TestContext.Current.CancellationToken), request ?? new() { Only = ["booklet"] }, cancellation: TestContext.Current.CancellationToken);
}
