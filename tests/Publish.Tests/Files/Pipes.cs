using System.Runtime.InteropServices;

namespace Publish.Tests.Files;

/// <summary>Pipes with names, which the framework cannot make.</summary>
internal static class Pipes
{
    public static void Make(string path) => Assert.Equal(0, MakeFifo(path, 0x180));

    [DllImport("libc", EntryPoint = "mkfifo", CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    private static extern int MakeFifo([MarshalAs(UnmanagedType.LPUTF8Str)] string path, uint mode);
}
