using System.Numerics;
using System.Runtime.InteropServices;
using SharpFuzz.Common;

namespace Publish.Fuzz.Running;

/// <summary>The branches that an input took, as assemblies instrumented by SharpFuzz count them, against all that were taken before (AFL's map and its buckets).</summary>
internal static unsafe class Coverage
{
    private const int Size = 1 << 16;

    private static readonly byte* Map = (byte*)NativeMemory.AllocZeroed(Size);

    private static readonly byte[] Taken = new byte[Size];

    /// <summary>Before any instrumented code runs.</summary>
    public static void Begin() => Trace.SharedMem = Map;

    public static void Clear()
    {
        new Span<byte>(Map, Size).Clear();
        Trace.PrevLocation = 0;
    }

    /// <summary>Whether the last input took a branch that none took, or one so often as none did.</summary>
    public static bool IsNew()
    {
        var fresh = false;
        for (var i = 0; i < Size; i++)
        {
            if (Map[i] == 0) continue;
            // 1, 2, 3-4, 5-8, … times are each something else.
            var bucket = (byte)(1 << Math.Min(7, BitOperations.Log2((uint)Map[i])));
            if ((Taken[i] & bucket) != 0) continue;
            Taken[i] |= bucket;
            fresh = true;
        }
        return fresh;
    }

    /// <summary>Whether anything was instrumented.</summary>
    public static int Branches => Taken.Count(bucket => bucket != 0);
}
