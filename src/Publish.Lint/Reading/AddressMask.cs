using System.Buffers;
using System.Text.RegularExpressions;

namespace Publish.Lint.Reading;

/// <summary>Addresses, file names and options in prose, which no rule about words applies to.</summary>
internal static partial class AddressMask
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("/@-._\\");

    public static string Masked(string text) =>
        text.AsSpan().IndexOfAny(Signs) < 0 ? text : Pattern().Replace(text, address => new string(Passage.Other, address.Length));

    [GeneratedRegex(
        @"\b(?:[a-z][a-z0-9+.-]*://|www\.|mailto:)[^\s<>]*[^\s<>.,;:!?)\]'""’”]|[\p{L}\d._%+-]+@[\p{L}\d.-]+\p{L}|(?<![\p{L}\d])--?[a-z][\w-]*(?:=\S+)?|[~.]{0,2}/[\w./-]*\w|\b[\w-]+(?:\.[\w-]+)*\.(?:md|txt|ya?ml|json|pdf|epub|html?|png|jpe?g|svg|css|cs|sh|exe|dll|zip|com|org|net|info|edu|gov|de|fr|uk)\b(?:/[^\s<>]*[\w/])?|\b\w+[\\/]\w+[\\/]\w+",
        RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
