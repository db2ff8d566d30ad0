using Publish.Model;
using Publish.Model.Language;
using Publish.Model.Pictures;
using Publish.Typesetting.Flow.Collecting;
using Publish.Typesetting.Flow.Makeup;
using Publish.Typesetting.Flow.Setting;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Paragraphs;
using Publish.Typesetting.Themes;

namespace Publish.Typesetting.Flow.Matter;

/// <summary>What stands before the text: the cover picture, or else a title page; and overleaf, inside the cover, the imprint.</summary>
internal sealed class FrontMatter(CollectingState state, StructureDraft parent, BlockSetter setter)
{
    /// <summary>Percent of an ink that words in black are not read over.</summary>
    private const int DarkDisc = 22;

    /// <summary>Of any other: a risograph holds no more over so large an area.</summary>
    private const int LightDisc = 85;

    private readonly Metadata metadata = state.Document.Metadata;

    private TitleTheme Look => state.Styles.Theme.Title;

    /// <param name="isPlates">All other pages are pictures without a word: so is the cover.</param>
    public FixedPage First(bool isPlates) => !isPlates && Look.Cover != CoverLayout.Whole && PictureOf(metadata.Cover) is { } picture && Titled(picture) is { } page ? page : Cover() ?? TitlePage();

    /// <summary>Null for a picture that is a page by itself, which is said.</summary>
    private FixedPage? Titled(Picture picture)
    {
        if (!IsPage(picture)) return WithTitle(picture);
        // What the picture shows is said, the title with it: so that is drawn there.
        if (!SameWords.Holds(metadata.CoverAlternative, metadata.Title)) state.Diagnostics.CoverShowsNoTitle(state.Inputs.CoverPlace);
        return null;
    }

    /// <param name="node">Under which it is read.</param>
    public FixedPage Imprint(StructureDraft node) => new ImprintPage(state, node.Add(StructureRole.Div), setter).Page();

    /// <summary>The picture on the last page; null where there is none.</summary>
    public FixedPage? BackCover(StructureDraft root) =>
        CoverOf(root, metadata.BackCover, metadata.BackCoverAlternative, state.Terms.BackCover);

    /// <summary>What was drawn in the page's own shape was drawn as a cover, title and all.</summary>
    private bool IsPage(Picture picture) => PageGeometry.HasShape(state.Styles.Theme.Page.Trim, picture.PixelWidth, picture.PixelHeight);

    private FixedPage? Cover() => CoverOf(
        parent, metadata.Cover, metadata.CoverAlternative.Length > 0 ? metadata.CoverAlternative : metadata.Title, state.Terms.Cover);

    private FixedPage? CoverOf(StructureDraft node, string path, string alternative, string name)
    {
        if (PictureOf(path) is not { } picture) return null;
        return new(name, [], picture, Figure(node, alternative.Length > 0 ? alternative : name));
    }

    private Picture? PictureOf(string path) => path.Length > 0 && state.Inputs.Pictures.TryGetValue(path, out var picture) ? picture : null;

    private StructureId Figure(StructureDraft node, string alternative) => state.NewId(node.Add(new StructureNode(StructureRole.Figure, []) { Alternative = alternative, IsBlock = true }));

    private FixedPage TitlePage()
    {
        var lines = Crowding.First(state.Styles.Theme.LinesOnPage, Look.Cover == CoverLayout.OverTitle ? FootLines : TitleLines);
        return Dressed(new(null, lines.Parts, null, StructureId.None));
    }

    private FixedPage Dressed(FixedPage page) => page with { Border = Look.Border, Disc = Look.Disc == 0 ? null : (Look.Disc, DiscInk()) };

    /// <summary>Words are printed over it: of a dark ink it is a light tint.</summary>
    private Ink DiscInk()
    {
        var ink = state.ThemeInk(Look.DiscInk);
        return ink with { Percent = state.InkOver(ink) == Ink.Paper ? DarkDisc : LightDisc };
    }

    private MatterLines TitleLines(Crowding crowding)
    {
        var theme = state.Styles.Theme;
        var lines = new MatterLines(state, parent, setter);
        lines.Skip(theme.LinesOnPage * Math.Min(crowding.TopPercent, theme.Title.Top) / 100);
        Titles(lines, crowding);
        lines.Skip(crowding.TopPercent > 0 ? 2 : 1);
        lines.Add(Authors(), crowding.Of(theme.Title.AuthorSize, theme.Text.Least), Alignment, dense: crowding.IsDense);
        lines.Skip(1);
        lines.AtFoot(() => lines.Add(Foot(), crowding.Of(theme.Text.Size, theme.Text.Least), Alignment, dense: crowding.IsDense));
        return lines;
    }

    /// <summary>Everything at the page's foot, under white or under a picture.</summary>
    private MatterLines FootLines(Crowding crowding)
    {
        var theme = state.Styles.Theme;
        var lines = new MatterLines(state, parent, setter);
        lines.AtFoot(() =>
        {
            Titles(lines, crowding);
            lines.Skip(1);
            lines.Add(Authors(), crowding.Of(theme.Title.AuthorSize, theme.Text.Least), Alignment, dense: crowding.IsDense);
            lines.Add(Foot(), crowding.Of(theme.Text.Size, theme.Text.Least), Alignment, dense: crowding.IsDense);
        });
        return lines;
    }

    /// <summary>What stands over the text of a zine that is one page.</summary>
    public MatterLines OnePageHead()
    {
        var theme = state.Styles.Theme;
        var head = new MatterLines(state, parent, setter);
        foreach (var percent in (ReadOnlySpan<int>)[100, 85, 70, 55, 45, 35])
        {
            head = new MatterLines(state, parent, setter);
            Titles(head, new(0, percent));
            head.Skip(1);
            if (head.Lines <= theme.LinesOnPage / 2) break;
        }

        return head;
    }

    /// <summary>What stands under it, and is read behind it: who made it, and when.</summary>
    public MatterLines OnePageFoot()
    {
        var theme = state.Styles.Theme;
        var foot = new MatterLines(state, parent, setter);
        foot.Skip(1);
        foot.Add(string.Join(". ", new[] { Authors(), Foot(), metadata.Licence }.Where(s => s.Length > 0)), Length.Max(theme.Text.Size.Times(9, 10), theme.Text.Least), Alignment);
        return foot;
    }

    private LineAlignment Alignment => state.Styles.Theme.Title.Display.Centred ? LineAlignment.Centred : LineAlignment.Left;

    private string Foot() => string.Join(", ", new[] { metadata.Publisher, DateWords.Of(metadata.Date, metadata.Language) }.Where(s => s.Length > 0));

    private void Titles(MatterLines lines, Crowding crowding)
    {
        var theme = state.Styles.Theme;
        lines.AddLarge(metadata.Title, crowding.Of(theme.Title.Size, theme.Text.Least), theme.Title.Display, crowding.IsDense, StructureRole.Title);
        lines.Skip(1);
        lines.Add(metadata.Subtitle, crowding.Of(theme.Title.SubtitleSize, theme.Text.Least), Alignment, italic: theme.Title.ItalicSubtitle, dense: crowding.IsDense);
    }

    /// <summary>A long title is set smaller before it is left off, which is said.</summary>
    private FixedPage? WithTitle(Picture picture)
    {
        foreach (var percent in (ReadOnlySpan<int>)[100, 85, 70, 55, 45])
            if (TitleOver(picture, new(0, percent)) is { } page) return page;
        state.Diagnostics.NoRoomForTitle(state.Inputs.TitlePlace);
        return null;
    }

    /// <summary>Null where words leave a picture too little of the page.</summary>
    private FixedPage? TitleOver(Picture picture, Crowding crowding) => Look.Cover == CoverLayout.OverTitle ? PictureOver(picture, crowding) : TitleFirst(picture, crowding);

    /// <summary>Picture, title, names, from top to bottom.</summary>
    private FixedPage? PictureOver(Picture picture, Crowding crowding)
    {
        var theme = state.Styles.Theme;
        var figure = parent.Add(StructureRole.Div);
        var lines = FootLines(crowding);
        var to = theme.LinesOnPage - lines.Lines - 1;
        return to < theme.LinesOnPage * 2 / 5 ? null : Dressed(new(state.Terms.Cover, lines.Parts, picture, FigureOf(figure)) { PictureLines = (GridLine.First, new(to)) });
    }

    /// <summary>Title, picture, names, from top to bottom; or title and names, and the picture behind all of it.</summary>
    private FixedPage? TitleFirst(Picture picture, Crowding crowding)
    {
        var theme = state.Styles.Theme;
        var isPasted = theme.Title.Cover == CoverLayout.BehindTitle;
        var lines = new MatterLines(state, parent, setter) { OnPaper = isPasted };
        if (isPasted) lines.Skip(theme.LinesOnPage * theme.Title.Top / 100);
        Titles(lines, crowding);
        lines.Skip(1);
        var from = lines.Lines;
        var names = string.Join(", ", new[] { Authors(), Foot() }.Where(s => s.Length > 0));
        var figure = parent.Add(StructureRole.Div);
        lines.AtFoot(() => lines.Add(names, theme.Text.Size, Alignment));
        var to = theme.LinesOnPage - Math.Max(0, lines.Lines - from) - (names.Length > 0 ? 1 : 0);
        // Where words lie on the picture, it is seen between them.
        if (to - from < theme.LinesOnPage / (isPasted ? 6 : 3)) return null;
        return Dressed(new(state.Terms.Cover, lines.Parts, picture, FigureOf(figure)) { PictureLines = isPasted ? null : (new(from), new(to)), IsPasted = isPasted });
    }

    private StructureId FigureOf(StructureDraft node) => Figure(node, metadata.CoverAlternative.Length > 0 ? metadata.CoverAlternative : state.Terms.Cover);

    private string Authors() => string.Join(", ", metadata.Contributors.Where(c => c.Role == "aut").Select(c => c.Name));
}
