using Publish.Manuscript.PlainText.Blocks;
using Publish.Model;

namespace Publish.Manuscript.PlainText.Classifying;

/// <summary>How the marks of items follow each other.</summary>
internal static class ListCount
{
    public static bool Follows(ListMarker last, ListMarker next)
    {
        if (last.Closer != next.Closer) return false;
        if (last.IsBullet || next.IsBullet) return last.Sign == next.Sign;
        if (last.Sign == '1' || next.Sign == '1') return last.Sign == next.Sign && next.Number == last.Number + 1;
        if (char.IsLower(last.Sign) != char.IsLower(next.Sign)) return false;
        return IsLetter(last) && IsLetter(next) && next.Number == last.Number + 1 || (last.Roman > 0 && next.Roman == last.Roman + 1);
    }

    /// <param name="second">Tells letters from Roman numerals: "i." then "ii.", or "i." then "j.".</param>
    public static (ListKind Kind, int Start) KindOf(ListMarker first, ListMarker second)
    {
        if (first.IsBullet) return (ListKind.Bullet, 1);
        if (first.Sign == '1') return (ListKind.Decimal, first.Number);
        var roman = first.Roman > 0 && second.Roman == first.Roman + 1;
        var lower = char.IsLower(first.Sign);
        if (roman) return (lower ? ListKind.LowerRoman : ListKind.UpperRoman, first.Roman);
        return (lower ? ListKind.LowerAlpha : ListKind.UpperAlpha, first.Number);
    }

    private static bool IsLetter(ListMarker marker) => marker.Sign is 'a' or 'A';
}
