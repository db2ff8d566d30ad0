namespace Publish.Delivery.Catalogue;

/// <summary>A white sheet of 60 by 90 pixels, for zines whose e-book has no cover.</summary>
internal static class PlainSheet
{
    public const string Type = "image/png";

    public static byte[] Bytes => Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAADwAAABaAQAAAADMKgiYAAAAFElEQVR42mP4DwUMo4xRxigDNwMA4ozNT72JTxkAAAAASUVORK5CYII=");
}
