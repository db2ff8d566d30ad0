using Publish.Manuscript.Markdown.Reading;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Manuscript.PlainText.Composing;

/// <summary>The sections that are open while a text is put together, the outermost first.</summary>
internal sealed class SectionStack
{
    private readonly List<Section> body = [];
    private readonly List<Opened> open = [];
    private readonly Identifiers ids = new(new DiagnosticBag());

    /// <summary>Nothing stands yet under the last heading.</summary>
    public bool IsAtStart => open.Count == 0 ? body.Count == 0 : open[^1].Blocks.Count == 0;

    public void Open(int level, Heading heading)
    {
        while (open.Count > 0 && (open[^1].Heading is null || open[^1].Level >= level))
            CloseLast();
        open.Add(new(level, heading) { Id = ids.Make(Publish.Model.Walking.PlainText.WithoutNotes(heading.Content)) });
    }

    public void Add(Block block)
    {
        if (open.Count == 0) open.Add(new(1, null));
        open[^1].Blocks.Add(block);
    }

    public Seq<Section> Close()
    {
        while (open.Count > 0)
            CloseLast();
        return Seq.Of(body);
    }

    private void CloseLast()
    {
        var last = open[^1];
        open.RemoveAt(open.Count - 1);
        var section = new Section(last.Level, last.Heading, Seq.Of(last.Blocks), Seq.Of(last.Subsections))
        {
            Span = last.Heading?.Span ?? last.Blocks[0].Span,
            Attributes = last.Id.Length == 0 ? Attributes.None : Attributes.None with { Id = last.Id },
        };
        (open.Count > 0 ? open[^1].Subsections : body).Add(section);
    }

    private sealed record Opened(int Level, Heading? Heading)
    {
        public string Id { get; init; } = "";

        public List<Block> Blocks { get; } = [];

        public List<Section> Subsections { get; } = [];
    }
}
