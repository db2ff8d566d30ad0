using System.Collections.Frozen;

namespace Publish.Manuscript.Importing.Packages;

/// <summary>Short names for namespaces, whatever prefixes a file declares; several addresses may have one short name, as the Strict and the Transitional form of OOXML.</summary>
internal sealed class PartNamespaces
{
    private readonly FrozenDictionary<string, string> shortOf;
    private readonly FrozenDictionary<string, string[]> addressesOf;

    public PartNamespaces(params ReadOnlySpan<(string Short, string Address)> names)
    {
        shortOf = names.ToArray().ToFrozenDictionary(name => name.Address, name => name.Short, StringComparer.Ordinal);
        addressesOf = names.ToArray().GroupBy(name => name.Short, StringComparer.Ordinal).ToFrozenDictionary(group => group.Key, group => group.Select(name => name.Address).ToArray(), StringComparer.Ordinal);
    }

    /// <summary>Null for an address that has none.</summary>
    public string? ShortOf(string address) => shortOf.GetValueOrDefault(address);

    public string[] AddressesOf(string name) => addressesOf.GetValueOrDefault(name) ?? [];
}
