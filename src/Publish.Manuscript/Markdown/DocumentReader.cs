using Markdig.Syntax;
using Publish.Manuscript.Files;
using Publish.Manuscript.Folders;
using Publish.Manuscript.Markdown.Foreign;
using Publish.Manuscript.Markdown.Glossaries;
using Publish.Manuscript.Markdown.Reading;
using Publish.Manuscript.Markdown.Syntax;
using Publish.Manuscript.Yaml;
using Publish.Model;
using Publish.Model.Source;
using Block = Markdig.Syntax.Block;

namespace Publish.Manuscript.Markdown;

/// <summary>Puts a document together from Markdown files, one after the other.</summary>
internal sealed class DocumentReader(PictureShelf pictures, DiagnosticBag diagnostics)
{
    private readonly Identifiers identifiers = new(diagnostics);
    private readonly GlossaryReader glossary = new(diagnostics, new());
    private readonly SectionBuilder sections = new(diagnostics);
    private readonly OwnPages pages = new(pictures, diagnostics);
    private string? glossaryFile;
    private readonly UnusedAttributes unused = new();
    private readonly TypedLines lines = new();
    private readonly Dictionary<int, string> places = [];

    /// <summary>What was typed in braces and taken by no reader.</summary>
    public Seq<UnusedAttribute> Unused => unused.All;

    public Seq<UnusedAttribute> UnknownDivs => Seq.Of(unused.Divs);

    private const int DeepestHeading = 6;

    /// <summary>What begins texts that others draw in, with their paths.</summary>
    private readonly Dictionary<FlowItem, string> drawn = new(ReferenceEqualityComparer.Instance);

    /// <summary>Null where no text draws in another.</summary>
    public IEmbeddings? Embeddings { get; set; }

    /// <summary>The zine's, BCP 47.</summary>
    public string Language { get; set; } = "en";

    /// <summary>What notes of a vault are called beside their files' names, with the files' paths.</summary>
    public Dictionary<string, string> OtherNames { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The terms are explained in a file of their own, so that no chapter is taken for it.</summary>
    public bool HasGlossaryFile { get; set; }

    /// <summary>A file of the text.</summary>
    /// <param name="start">Where its Markdown begins: behind a front matter.</param>
    /// <param name="piece">What the front matter says of it, where it is one of several.</param>
    /// <param name="isLinkedTo">Whether another text links to this one: without a heading it is called by its file's name then.</param>
    public void AddText(SourceText text, int file, int start, Piece? piece = null, Func<bool>? isLinkedTo = null)
    {
        if (ItemsOf(text, file, start, piece, isLinkedTo) is { } items) sections.Add(items, text.Path, drawn);
    }

    /// <summary>A text that another one draws in: its headings stand below that one's.</summary>
    /// <param name="level">Of the heading that it stands under.</param>
    /// <param name="isNote">Without a heading it is called as its file is.</param>
    public List<FlowItem>? Drawn(SourceText text, int file, int start, Piece? piece, int level, bool isNote)
    {
        if (ItemsOf(text, file, start, piece, isNote ? () => true : null) is not { Count: > 0 } items) return null;
        var least = items.OfType<FlowItem.OfHeading>().Select(heading => heading.Level).DefaultIfEmpty(1).Min();
        var lower = items.ConvertAll(item => item is FlowItem.OfHeading heading ? heading with { Level = Math.Min(DeepestHeading, heading.Level - least + level + 1) } : item);
        // Those that it draws in itself begin where they began.
        for (var i = 0; i < items.Count; i++)
            if (!ReferenceEquals(items[i], lower[i]) && drawn.Remove(items[i], out var path)) drawn[lower[i]] = path;
        drawn.TryAdd(lower[0], text.Path);
        return lower;
    }

    private List<FlowItem>? ItemsOf(SourceText text, int file, int start, Piece? piece, Func<bool>? isLinkedTo)
    {
        if (Parse(text, file, start) is not var (parsed, plain)) return null;
        var takesName = isLinkedTo is not null && string.IsNullOrEmpty(piece?.Title) && LinkedFiles.HasTitle(text.Path);
        var isUnnamed = takesName && !parsed.Any(block => block is HeadingBlock);
        var reading = plain with { Embeddings = Embeddings, BaseLevel = !string.IsNullOrEmpty(piece?.Title) || (isUnnamed && isLinkedTo!()) ? 1 : 0 };
        var items = Flow([.. parsed], new BlockReader(reading));
        if (takesName && items.Count > 0 && !items.Exists(item => item is FlowItem.OfHeading && !(isUnnamed && Embeddings is not null)) && isLinkedTo!())
        {
            piece = (piece ?? Piece.None) with { Title = LinkedFiles.TitleOf(text.Path), Place = new(file, start, 0) };
            diagnostics.TitleOfFile(piece.Place, piece.Title);
        }
        if (piece is not null) PieceHead.Set(piece, items, Language, diagnostics);
        places[file] = text.Path;
        ReportNotes(reading);
        return items;
    }

    /// <summary>A chapter that is the glossary is read as one, where it stands.</summary>
    private List<FlowItem> Flow(List<Block> blocks, BlockReader reader)
    {
        if (HasGlossaryFile || glossary.HasPlace || !glossary.IsEmpty || ChapterGlossary.Find(blocks, reader.Reading) is not var (heading, end)) return reader.ReadFlow(blocks);
        var items = reader.ReadFlow(blocks[..(heading + 1)]);
        var first = reader.Reading.Span(blocks[heading]);
        glossary.HasPlace = true;
        glossary.Read(blocks[(heading + 1)..end], first, reader);
        diagnostics.ChapterIsGlossary(first);
        items.Add(new FlowItem.OfBlock(new GlossaryPlace { Span = first }));
        items.AddRange(reader.ReadFlow(blocks[end..]));
        return items;
    }

    /// <summary>The file that explains the terms.</summary>
    /// <param name="start">Where its Markdown begins: behind a front matter.</param>
    public void AddGlossary(SourceText text, int file, int start = 0)
    {
        if (Parse(text, file, start) is not var (parsed, reading)) return;
        glossaryFile = text.Path;
        glossary.Read(parsed, new BlockReader(reading));
        ReportNotes(reading);
    }

    /// <summary>Whether a file that may be a chapter by its name holds a glossary's entries.</summary>
    public static bool HoldsEntries(SourceText text, int start, ManuscriptFolder folder)
    {
        var nothing = new DiagnosticBag();
        var reader = new DocumentReader(new PictureShelf(folder, nothing), nothing);
        return reader.Parse(text, 0, start) is var (parsed, reading) && GlossaryReader.HasEntries(parsed, reading);
    }

    /// <summary>The file that explains the terms of a whole series; read after the zine's own.</summary>
    public void AddSharedGlossary(SourceText text, int file)
    {
        if (Parse(text, file, 0) is not var (parsed, reading)) return;
        glossary.ReadShared(parsed, new BlockReader(reading));
        ReportNotes(reading);
    }

    /// <summary>Where the glossary stands, at the end of what was read so far.</summary>
    public void PlaceGlossary(SourceText text, int file)
    {
        if (glossary.HasPlace) return;
        glossary.HasPlace = true;
        sections.Add([new FlowItem.OfBlock(new GlossaryPlace { Span = new(file, 0, 0) })], text.Path);
    }

    /// <summary>Pages outside of the text: what is a Markdown file is read, a picture looked for.</summary>
    public void AddPages(ZineFile zine, ManuscriptFolder folder, SourceSet sources)
    {
        foreach (var page in OwnPages.Of(zine, diagnostics))
        {
            if (page is { IsText: true, Place: SectionPlace.Poster }) diagnostics.PosterIsText(page.Span, page.Path);
            else if (page.IsText) AddPage(page, folder, sources);
            else pages.Add(page);
        }
    }

    private void AddPage(NamedPage page, ManuscriptFolder folder, SourceSet sources)
    {
        switch (folder.Find(page.Path))
        {
            case FileLookup.Missing missing: diagnostics.PageMissing(page.Span, missing.Path, missing.Nearest); break;
            case FileLookup.Outside: diagnostics.PageOutside(page.Span, page.Path); break;
            case FileLookup.Found found when FileLoader.LoadText(found.FullPath, found.Path, Limits.TextBytes, diagnostics) is { } bytes:
                var (text, file) = TextDecoder.Decode(found.Path, bytes, sources, diagnostics);
                if (Parse(text, file, Math.Max(0, YamlFrontMatter.Find(text.Content).End)) is not var (parsed, reading)) break;
                var builder = new SectionBuilder(diagnostics);
                builder.Add(new BlockReader(reading).ReadFlow([.. parsed]), text.Path);
                pages.Add(page, builder);
                ReportNotes(reading);
                break;
        }
    }

    /// <param name="mayTakeTitle">The only heading of the first level is the zine's title, unless it has another.</param>
    public Document Build(ZineFile zine, bool mayTakeTitle)
    {
        lines.Report(diagnostics);
        var (body, files) = sections.Build(identifiers);
        var metadata = WithCovers(zine);
        if (mayTakeTitle) (metadata, body) = TitleHeading.Take(metadata, body, diagnostics);
        body = WithPages(body, files);
        var words = glossary.Build();
        var document = new Document(metadata, zine.Settings, body, words);
        document = new FileReferences(files, words.IsEmpty ? null : glossaryFile ?? ManuscriptReader.GlossaryFile, diagnostics) { Places = places, OtherNames = OtherNames, IsSite = pictures.Site is not null, Headings = places.Count > 1 ? FileReferences.HeadingsOf(document) : [] }.Rewrite(document);
        return pictures is { Site: null, IsForNewFolder: false } ? document : new PicturesLeftOut().Rewrite(document);
    }

    /// <summary>A document whose text is no Markdown, with its pages outside of the text.</summary>
    public Document WithPages(Document document) => document with { Body = WithPages(document.Body, []) };

    private Seq<Section> WithPages(Seq<Section> body, Dictionary<string, string> files)
    {
        var own = pages.Build(identifiers, files);
        return own.IsEmpty ? body : [.. own.Where(page => page.Place <= SectionPlace.InsideCover), .. body, .. own.Where(page => page.Place > SectionPlace.InsideCover)];
    }

    private Metadata WithCovers(ZineFile zine)
    {
        var card = zine.Metadata;
        if (card.Cover.Length > 0) card = card with { Cover = pictures.Check(card.Cover, zine.PlaceOf("cover")) };
        if (card.BackCover.Length > 0) card = card with { BackCover = pictures.Check(card.BackCover, zine.PlaceOf("back-cover")) };
        return card;
    }

    private FileReading Reading(SourceText text, int file, int start) => new(text, file, start, diagnostics, pictures, identifiers, glossary) { Language = Language, Unused = unused, Lines = lines, KeepsLines = pictures.Site is { KeepsLines: true } && !TypedLines.AreBroken(text.Content[start..]) };

    /// <summary>Null, and a diagnostic, for what is nested too deep.</summary>
    private (MarkdownDocument Parsed, FileReading Reading)? Parse(SourceText text, int file, int start)
    {
        var markdown = start == 0 ? text.Content : text.Content[start..];
        if (string.IsNullOrWhiteSpace(markdown)) diagnostics.EmptyFile(new(file, start, 0));
        if (NestingCheck.FirstTooDeep(markdown) is >= 0 and var at)
        {
            diagnostics.TooDeep(new(file, start + at, 1));
            return null;
        }
        if ((NestingCheck.FirstDeepNote(markdown) is >= 0 and var note ? note : NestingCheck.FirstCrowded(markdown)) is >= 0 and var crowded)
        {
            diagnostics.TooInvolved(new(file, start + crowded, 1));
            return null;
        }
        try
        {
            var parsed = Dialect.Parse(markdown);
            if (InlineNesting.FirstTooDeep(parsed) is { } deep)
            {
                diagnostics.TooInvolved(new(file, start + deep.Span.Start, 1));
                return null;
            }
            return (parsed, Gather(parsed, Reading(text, file, start)));
        }
        catch (ArgumentException)
        {
            diagnostics.TooInvolved(new(file, start + NestingCheck.MostSigns(markdown), 1));
            return null;
        }
    }

    private FileReading Gather(MarkdownDocument parsed, FileReading reading)
    {
        foreach (var note in NoteBlock.Of(parsed))
            if (!reading.Notes.Add(note)) diagnostics.NoteTwice(reading.Span(note), note.Label);
        Remarks.Report(parsed, reading);
        foreach (var lost in LostLinkLabel.Of(parsed))
            diagnostics.NoSuchLinkLabel(reading.Span(lost.Span), lost.Label);
        ForeignReader.ReportOpen(OpenComment.Of(parsed), reading);
        ForeignReader.ReportOpenHtml(parsed, reading);
        return reading;
    }

    private void ReportNotes(FileReading reading)
    {
        foreach (var note in reading.Notes.NotCalled)
            diagnostics.NoteNotCalled(reading.Span(note), note.Label);
    }
}
