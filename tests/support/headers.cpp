// SPDX-License-Identifier: GPL-3.0-or-later
//
// A program that does nothing: it is built for the precompiled headers that the tests share.
int main()
{
    return 0;
}
