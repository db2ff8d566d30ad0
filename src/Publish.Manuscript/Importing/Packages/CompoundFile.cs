using System.Text;

namespace Publish.Manuscript.Importing.Packages;

/// <summary>Files of the kind that Office used before 2007 ([MS-CFB]), and still uses round what has a password.</summary>
internal static class CompoundFile
{
    private static ReadOnlySpan<byte> Signature => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public static bool Is(ReadOnlySpan<byte> bytes) => bytes.StartsWith(Signature);

    /// <summary>By the names in its directory: a document of Office 2007 and later that is locked holds an EncryptedPackage.</summary>
    public static PackageFault FaultOf(ReadOnlySpan<byte> bytes)
    {
        if (Holds(bytes, "EncryptedPackage")) return PackageFault.Locked;
        return Holds(bytes, "WordDocument") || bytes.Length < 1024 ? PackageFault.OldWord : PackageFault.OtherKind;
    }

    private static bool Holds(ReadOnlySpan<byte> bytes, string name) => bytes.IndexOf(Encoding.Unicode.GetBytes(name)) >= 0;
}
