namespace Publish.Delivery.Devices;

/// <summary>Whose e-reader it is, by what it does with books.</summary>
public enum ReaderKind { Kobo, Kindle, PocketBook, Tolino, KOReader, Other }

/// <summary>What a reader takes.</summary>
public enum BookFormat { Epub, Kepub, Pdf }
