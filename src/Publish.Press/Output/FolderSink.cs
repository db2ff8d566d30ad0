using Publish.Press.Editions;

namespace Publish.Press.Output;

/// <summary>A folder for finished files: all come into place together, with the list of them, or none does.</summary>
/// <param name="folder">It is made where it is not there.</param>
public sealed class FolderSink(string folder) : ISink
{
    private readonly SlugOwners owners = new(folder);

    public string Place => folder;

    public string NameFor(string wanted, string manuscript) => owners.Choose(wanted, manuscript);

    public IDelivery Open(string name, string manuscript, EditionList editions) => new FolderDelivery(folder, name, editions, () => owners.Remember(name, manuscript));
}
