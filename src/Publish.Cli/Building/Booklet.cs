using Publish.Typesetting.Imposition;
using Publish.Typesetting.Pages;

namespace Publish.Cli.Building;

/// <summary>The reading pages on sheets of one paper.</summary>
internal sealed record Booklet(Paper Paper, FlipEdge Flip, ImposedDocument Imposed)
{
    /// <summary>What the file is called after the zine's name: "-booklet-a4.pdf".</summary>
    public string Suffix => $"-booklet-{Paper.Name}{(Flip == FlipEdge.Long ? "-flip-long" : "")}.pdf";

    public BookletFacts Facts => new(Suffix, Paper.Title, Imposed.Sheets, Flip == FlipEdge.Long, Imposed.ScaleMillionths / 1000);
}
