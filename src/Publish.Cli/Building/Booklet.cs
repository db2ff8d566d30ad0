using Publish.Typesetting.Imposition;
using Publish.Typesetting.Pages;

namespace Publish.Cli.Building;

/// <summary>The reading pages on sheets of one paper.</summary>
/// <param name="Suffix">What the file is called after the zine's name: "-booklet-a4.pdf".</param>
internal sealed record Booklet(Paper Paper, FlipEdge Flip, ImposedDocument Imposed)
{
    public string Suffix => $"-booklet-{Paper.Name}{(Flip == FlipEdge.Long ? "-flip-long" : "")}.pdf";

    public BookletFacts Facts => new(Suffix, Paper.Title, Imposed.Sheets, Flip == FlipEdge.Long, Imposed.ScaleMillionths / 1000);
}
