using Publish.Model.Json;
using Publish.Press.Building;

namespace Publish.Press.Editions.Model;

internal sealed class ModelEdition : Edition
{
    public override string Name => "model";

    public override string Explanation => "The text as data, after all that the press did to it, for other programs.";

    public override bool IsUsual => true;

    public override int PlaceInManifest => 7;

    public override int PlaceInSummary => 10;

    public override IEnumerable<FileToMake> Files(Workshop shop)
    {
        yield return new(this, ".model.json", new("MODEL", ": the text as data, for other programs"), stream => ModelJson.Write(shop.Zine.Model, stream));
    }
}
