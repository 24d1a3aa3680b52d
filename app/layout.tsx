import { GeistMono } from "geist/font/mono";
import { GeistSans } from "geist/font/sans";
import { GeistSerif } from "geist/font/serif";
import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { ThemeProvider } from "@/components/site/theme-provider";
import { Toaster } from "@/components/ui/toaster";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Scriptwright", template: "%s · Scriptwright" },
  description: "Spoken scripts for video and podcast creators. Every sentence is checked before you see it.",
};

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f6f5f2" },
    { media: "(prefers-color-scheme: dark)", color: "#0f1115" },
  ],
};

const fonts = [GeistSans, GeistMono, GeistSerif].map((font) => font.variable).join(" ");

export default async function RootLayout({ children }: { children: ReactNode }) {
  // Asking for it also makes every page one for its request, without which no script would carry the nonce.
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  return (
    // The theme's class is set before React takes over, so the two may differ here and nowhere else.
    <html lang="en" className={fonts} suppressHydrationWarning>
      <body className="min-h-dvh">
        <ThemeProvider nonce={nonce}>
          {children}
          <Toaster />
        </ThemeProvider>
      </body>
    </html>
  );
}
