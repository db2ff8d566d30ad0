using System.Text;
using Publish.Model.Naming;

namespace Publish.Delivery.Catalogue;

/// <summary>An identifier that is always the same for the same name.</summary>
internal static class NamedId
{
    public static string Of(string name) => ContentUuid.Urn(Encoding.UTF8.GetBytes(name));
}
