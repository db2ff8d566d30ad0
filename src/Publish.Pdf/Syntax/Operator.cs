namespace Publish.Pdf.Syntax;

/// <summary>Operators of page contents (ISO 32000-1, Annex A), each with the line feed that ends it.</summary>
internal static class Operator
{
    public static ReadOnlySpan<byte> Save => "q\n"u8;
    public static ReadOnlySpan<byte> Restore => "Q\n"u8;
    public static ReadOnlySpan<byte> Transform => " cm\n"u8;
    public static ReadOnlySpan<byte> Rectangle => " re\n"u8;
    public static ReadOnlySpan<byte> Clip => "W n\n"u8;
    public static ReadOnlySpan<byte> MoveTo => " m\n"u8;
    public static ReadOnlySpan<byte> LineTo => " l\n"u8;
    public static ReadOnlySpan<byte> CurveTo => " c\n"u8;
    public static ReadOnlySpan<byte> ClosePath => "h\n"u8;
    public static ReadOnlySpan<byte> Fill => "f\n"u8;
    public static ReadOnlySpan<byte> Stroke => "S\n"u8;
    public static ReadOnlySpan<byte> FillAndStroke => "B\n"u8;
    public static ReadOnlySpan<byte> FillEvenOdd => "f*\n"u8;
    public static ReadOnlySpan<byte> FillEvenOddAndStroke => "B*\n"u8;
    public static ReadOnlySpan<byte> ClipEvenOdd => "W* n\n"u8;
    public static ReadOnlySpan<byte> LineCap => " J\n"u8;
    public static ReadOnlySpan<byte> LineJoin => " j\n"u8;
    public static ReadOnlySpan<byte> MitreLimit => " M\n"u8;
    public static ReadOnlySpan<byte> Dash => " d\n"u8;
    public static ReadOnlySpan<byte> FillPattern => " scn\n"u8;
    public static ReadOnlySpan<byte> StrokePattern => " SCN\n"u8;
    public static ReadOnlySpan<byte> LineWidth => " w\n"u8;
    public static ReadOnlySpan<byte> DashWithoutPhase => " 0 d\n"u8;
    public static ReadOnlySpan<byte> FillGrey => " g\n"u8;
    public static ReadOnlySpan<byte> StrokeGrey => " G\n"u8;
    public static ReadOnlySpan<byte> FillRgb => " rg\n"u8;
    public static ReadOnlySpan<byte> StrokeRgb => " RG\n"u8;
    public static ReadOnlySpan<byte> FillCmyk => " k\n"u8;
    public static ReadOnlySpan<byte> StrokeCmyk => " K\n"u8;
    public static ReadOnlySpan<byte> GraphicsState => " gs\n"u8;
    public static ReadOnlySpan<byte> Paint => " Do\n"u8;
    public static ReadOnlySpan<byte> BeginText => "BT\n"u8;
    public static ReadOnlySpan<byte> EndText => "ET\n"u8;
    public static ReadOnlySpan<byte> SetFont => " Tf\n"u8;
    public static ReadOnlySpan<byte> HorizontalScale => " Tz\n"u8;
    public static ReadOnlySpan<byte> CharacterSpacing => " Tc\n"u8;
    public static ReadOnlySpan<byte> Rise => " Ts\n"u8;
    public static ReadOnlySpan<byte> MoveText => " Td\n"u8;
    public static ReadOnlySpan<byte> TextMatrix => " Tm\n"u8;
    public static ReadOnlySpan<byte> Show => "Tj\n"u8;
    public static ReadOnlySpan<byte> ShowAdjusted => "TJ\n"u8;
    public static ReadOnlySpan<byte> EndMarked => "EMC\n"u8;
    public static ReadOnlySpan<byte> BeginMarked => "BDC\n"u8;
}
