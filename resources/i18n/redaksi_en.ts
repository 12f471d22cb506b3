<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="id">
    <context>
        <name>About</name>
        <message>
            <source>Tentang Redaksi</source>
            <translation>About Redaksi</translation>
        </message>
        <message>
            <source>Asisten penyuntingan untuk redaksi berita Indonesia. Bekerja tanpa internet.</source>
            <translation>An editing assistant for Indonesian newsrooms. Works without the internet.</translation>
        </message>
        <message>
            <source>Perangkat lunak bebas di bawah GPL-3.0 atau yang lebih baru. Tanpa jaminan.</source>
            <translation>Free software under the GPL-3.0 or later. No warranty.</translation>
        </message>
        <message>
            <source>Memakai karya berikut</source>
            <translation>Built on the following works</translation>
        </message>
        <message>
            <source>Tutup</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>Acts</name>
        <message>
            <source>Kembalikan versi</source>
            <translation>Bring a version back</translation>
        </message>
        <message>
            <source>Rapikan tempelan</source>
            <translation>Tidy the paste</translation>
        </message>
        <message>
            <source>Ganti</source>
            <translation>Replace</translation>
        </message>
        <message>
            <source>Ganti semua</source>
            <translation>Replace all</translation>
        </message>
        <message>
            <source>Terapkan usul</source>
            <translation>Apply the suggestion</translation>
        </message>
        <message>
            <source>Perbaiki semua</source>
            <translation>Fix all</translation>
        </message>
        <message>
            <source>Abaikan</source>
            <translation>Ignore</translation>
        </message>
        <message>
            <source>Batal abaikan</source>
            <translation>Stop ignoring</translation>
        </message>
        <message>
            <source>Tambahkan ke kamus</source>
            <translation>Add to dictionary</translation>
        </message>
        <message>
            <source>Pulihkan</source>
            <translation>Restore</translation>
        </message>
        <message>
            <source>Muat ulang</source>
            <translation>Reload</translation>
        </message>
        <message>
            <source>Putuskan perubahan</source>
            <translation>Decide on changes</translation>
        </message>
        <message>
            <source>Kembalikan ke asli</source>
            <translation>Restore the original</translation>
        </message>
    </context>
    <context>
        <name>Approve</name>
        <message>
            <source>Persetujuan</source>
            <translation>Approval</translation>
        </message>
        <message>
            <source>Editor yang menyetujui</source>
            <translation>Approving editor</translation>
        </message>
        <message>
            <source>Catatan untuk tata letak (boleh kosong)</source>
            <translation>Note to layout (may be empty)</translation>
        </message>
        <message>
            <source>Misalnya: foto menyusul, pakai judul pendek</source>
            <translation>For example: photo to follow, use the short headline</translation>
        </message>
        <message>
            <source>Saya sudah membaca naskah ini sampai selesai</source>
            <translation>I have read this draft to the end</translation>
        </message>
        <message>
            <source>Langsung ekspor DOCX sesudah disetujui</source>
            <translation>Export the DOCX right after approval</translation>
        </message>
        <message>
            <source>Setujui</source>
            <translation>Approve</translation>
        </message>
        <message>
            <source>Buka yang pertama</source>
            <translation>Open the first</translation>
        </message>
        <message>
            <source>Buka kembali</source>
            <translation>Reopen</translation>
        </message>
        <message>
            <source>Ekspor DOCX</source>
            <translation>Export DOCX</translation>
        </message>
        <message>
            <source>Riwayat</source>
            <translation>History</translation>
        </message>
        <message numerus="yes">
            <source>Tombol ini aktif setelah %n temuan wajib selesai.</source>
            <translation>
                <numerusform>This button works once %n required finding is settled.</numerusform>
                <numerusform>This button works once %n required findings are settled.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Tombol ini aktif setelah %n perubahan terlacak diputuskan.</source>
            <translation>
                <numerusform>This button works once %n tracked change is decided.</numerusform>
                <numerusform>This button works once %n tracked changes are decided.</numerusform>
            </translation>
        </message>
        <message>
            <source>Tombol ini aktif setelah nama editor diisi.</source>
            <translation>This button works once the editor's name is filled in.</translation>
        </message>
        <message>
            <source>Tombol ini aktif setelah naskah dibaca sampai selesai dan dicentang.</source>
            <translation>This button works once the draft is read to the end and ticked.</translation>
        </message>
        <message>
            <source>Sudah cocok</source>
            <translation>Already fits</translation>
        </message>
        <message>
            <source>Tidak ikut ke tata letak</source>
            <translation>Left out of the layout copy</translation>
        </message>
        <message numerus="yes">
            <source>%n wajib diabaikan</source>
            <translation>
                <numerusform>%n required ignored</numerusform>
                <numerusform>%n required ignored</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n periksa</source>
            <translation>
                <numerusform>%n to check</numerusform>
                <numerusform>%n to check</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n saran</source>
            <translation>
                <numerusform>%n piece of advice</numerusform>
                <numerusform>%n pieces of advice</numerusform>
            </translation>
        </message>
        <message>
            <source>Tidak menahan persetujuan</source>
            <translation>Does not hold up approval</translation>
        </message>
        <message numerus="yes">
            <source>%n temuan lain untuk diperiksa</source>
            <translation>
                <numerusform>%n other finding to check</numerusform>
                <numerusform>%n other findings to check</numerusform>
            </translation>
        </message>
        <message>
            <source>{0} di dalam kutipan</source>
            <translation>{0} inside quotations</translation>
        </message>
        <message>
            <source>{0}, {1} di antaranya di dalam kutipan</source>
            <translation>{0}, {1} of them inside quotations</translation>
        </message>
        <message numerus="yes">
            <source>%n perubahan terlacak belum diputuskan</source>
            <translation>
                <numerusform>%n tracked change not decided</numerusform>
                <numerusform>%n tracked changes not decided</numerusform>
            </translation>
        </message>
        <message>
            <source>Putuskan…</source>
            <translation>Decide…</translation>
        </message>
        <message>
            <source>Sembunyikan</source>
            <translation>Hide</translation>
        </message>
        <message>
            <source>Tampilkan</source>
            <translation>Show</translation>
        </message>
        <message>
            <source>Tubuh</source>
            <translation>Body</translation>
        </message>
        <message>
            <source>{0}, paragraf {1}, {2}: {3}</source>
            <translation>{0}, paragraph {1}, {2}: {3}</translation>
        </message>
        <message>
            <source>Diabaikan</source>
            <translation>Ignored</translation>
        </message>
        <message>
            <source>Di dalam kutipan</source>
            <translation>Inside a quotation</translation>
        </message>
        <message numerus="yes">
            <source>Belum dapat disetujui: %n temuan wajib tersisa</source>
            <translation>
                <numerusform>Not ready for approval: %n required finding left</numerusform>
                <numerusform>Not ready for approval: %n required findings left</numerusform>
            </translation>
        </message>
        <message>
            <source>Pilih satu untuk membukanya di naskah. Temuan wajib yang diabaikan dengan alasan tidak menahan persetujuan.</source>
            <translation>Choose one to open it in the draft. A required finding that is ignored with a reason does not hold up approval.</translation>
        </message>
        <message numerus="yes">
            <source>Belum dapat disetujui: %n perubahan terlacak belum diputuskan</source>
            <translation>
                <numerusform>Not to be approved yet: %n tracked change not decided</numerusform>
                <numerusform>Not to be approved yet: %n tracked changes not decided</numerusform>
            </translation>
        </message>
        <message>
            <source>Terima atau tolak dahulu yang diubah orang lain di naskah ini.</source>
            <translation>First accept or reject what others have changed in this draft.</translation>
        </message>
        <message>
            <source>Naskah dapat dibaca dan diekspor. Buka kembali untuk menyuntingnya.</source>
            <translation>The draft can be read and exported. Reopen it to edit.</translation>
        </message>
        <message>
            <source>Siap disetujui</source>
            <translation>Ready for approval</translation>
        </message>
        <message>
            <source>Tidak ada temuan wajib yang tersisa.</source>
            <translation>No required finding is left.</translation>
        </message>
        <message>
            <source>Disetujui oleh {0}, {1}</source>
            <translation>Approved by {0}, {1}</translation>
        </message>
    </context>
    <context>
        <name>Command</name>
        <message>
            <source>Buka…</source>
            <translation>Open…</translation>
        </message>
        <message>
            <source>Tempel sebagai naskah baru</source>
            <translation>Paste as a new draft</translation>
        </message>
        <message>
            <source>Antrean</source>
            <translation>Queue</translation>
        </message>
        <message>
            <source>Simpan</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Simpan sebagai…</source>
            <translation>Save as…</translation>
        </message>
        <message>
            <source>Versi tersimpan…</source>
            <translation>Saved versions…</translation>
        </message>
        <message>
            <source>Ekspor DOCX…</source>
            <translation>Export DOCX…</translation>
        </message>
        <message>
            <source>PDF dengan temuan…</source>
            <translation>PDF with findings…</translation>
        </message>
        <message>
            <source>Salin untuk CMS</source>
            <translation>Copy for CMS</translation>
        </message>
        <message>
            <source>Ekspor untuk telaah…</source>
            <translation>Export for review…</translation>
        </message>
        <message>
            <source>Kamus…</source>
            <translation>Dictionary…</translation>
        </message>
        <message>
            <source>Yang selalu diabaikan…</source>
            <translation>Always ignored…</translation>
        </message>
        <message>
            <source>Pengaturan…</source>
            <translation>Settings…</translation>
        </message>
        <message>
            <source>Tutup naskah</source>
            <translation>Close the draft</translation>
        </message>
        <message>
            <source>Keluar</source>
            <translation>Quit</translation>
        </message>
        <message>
            <source>Urungkan</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Ulangi</source>
            <translation>Redo</translation>
        </message>
        <message>
            <source>Potong</source>
            <translation>Cut</translation>
        </message>
        <message>
            <source>Salin</source>
            <translation>Copy</translation>
        </message>
        <message>
            <source>Tempel</source>
            <translation>Paste</translation>
        </message>
        <message>
            <source>Pilih semua</source>
            <translation>Select all</translation>
        </message>
        <message>
            <source>Cari…</source>
            <translation>Find…</translation>
        </message>
        <message>
            <source>Cari dan ganti…</source>
            <translation>Find and replace…</translation>
        </message>
        <message>
            <source>Cari berikutnya</source>
            <translation>Find next</translation>
        </message>
        <message>
            <source>Cari sebelumnya</source>
            <translation>Find previous</translation>
        </message>
        <message>
            <source>Ke paragraf…</source>
            <translation>Go to paragraph…</translation>
        </message>
        <message>
            <source>Periksa ulang</source>
            <translation>Check again</translation>
        </message>
        <message>
            <source>Temuan berikutnya</source>
            <translation>Next finding</translation>
        </message>
        <message>
            <source>Temuan sebelumnya</source>
            <translation>Previous finding</translation>
        </message>
        <message>
            <source>Cari temuan</source>
            <translation>Search findings</translation>
        </message>
        <message>
            <source>Terapkan usul</source>
            <translation>Apply the suggestion</translation>
        </message>
        <message>
            <source>Terapkan ke semua yang serupa</source>
            <translation>Apply to all like it</translation>
        </message>
        <message>
            <source>Abaikan di sini</source>
            <translation>Ignore here</translation>
        </message>
        <message>
            <source>Tambahkan ke kamus redaksi</source>
            <translation>Add to the newsroom dictionary</translation>
        </message>
        <message>
            <source>Mengapa?</source>
            <translation>Why?</translation>
        </message>
        <message>
            <source>Perbaiki semua…</source>
            <translation>Fix all…</translation>
        </message>
        <message>
            <source>Perubahan terlacak…</source>
            <translation>Tracked changes…</translation>
        </message>
        <message>
            <source>Komentar…</source>
            <translation>Comments…</translation>
        </message>
        <message>
            <source>Panjang naskah…</source>
            <translation>Length of the draft…</translation>
        </message>
        <message>
            <source>Sunting</source>
            <translation>Edit</translation>
        </message>
        <message>
            <source>Bandingkan</source>
            <translation>Compare</translation>
        </message>
        <message>
            <source>Setujui</source>
            <translation>Approve</translation>
        </message>
        <message>
            <source>Ubah gaya ini…</source>
            <translation>Edit this style…</translation>
        </message>
        <message>
            <source>Gaya baru dari ini…</source>
            <translation>New style from this one…</translation>
        </message>
        <message>
            <source>Impor gaya…</source>
            <translation>Import a style…</translation>
        </message>
        <message>
            <source>Ekspor gaya…</source>
            <translation>Export this style…</translation>
        </message>
        <message>
            <source>Perbesar</source>
            <translation>Zoom in</translation>
        </message>
        <message>
            <source>Perkecil</source>
            <translation>Zoom out</translation>
        </message>
        <message>
            <source>Ukuran biasa</source>
            <translation>Usual size</translation>
        </message>
        <message>
            <source>Panel temuan</source>
            <translation>Findings panel</translation>
        </message>
        <message>
            <source>Tampilkan yang diabaikan</source>
            <translation>Show what is ignored</translation>
        </message>
        <message>
            <source>Pindah bagian: teks, kartu, daftar</source>
            <translation>Move between text, card and list</translation>
        </message>
        <message>
            <source>Mode fokus</source>
            <translation>Focus mode</translation>
        </message>
        <message>
            <source>Naskah berikutnya</source>
            <translation>Next draft</translation>
        </message>
        <message>
            <source>Naskah sebelumnya</source>
            <translation>Previous draft</translation>
        </message>
        <message>
            <source>Daftar tombol pintas</source>
            <translation>List of shortcuts</translation>
        </message>
        <message>
            <source>Buka naskah contoh</source>
            <translation>Open the sample draft</translation>
        </message>
        <message>
            <source>Tentang Redaksi</source>
            <translation>About Redaksi</translation>
        </message>
    </context>
    <context>
        <name>Compare</name>
        <message>
            <source>Paragraf naskah reporter dan naskah editor</source>
            <translation>Paragraphs of the reporter's draft and the editor's</translation>
        </message>
        <message>
            <source>Belum ada perubahan dari naskah reporter.</source>
            <translation>No changes from the reporter's draft yet.</translation>
        </message>
        <message>
            <source>Naskah reporter</source>
            <translation>Reporter's draft</translation>
        </message>
        <message>
            <source>Naskah editor</source>
            <translation>Editor's draft</translation>
        </message>
        <message numerus="yes">
            <source>%n paragraf berubah</source>
            <translation>
                <numerusform>%n paragraph changed</numerusform>
                <numerusform>%n paragraphs changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n kata dihapus</source>
            <translation>
                <numerusform>%n word deleted</numerusform>
                <numerusform>%n words deleted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n kata masuk</source>
            <translation>
                <numerusform>%n word added</numerusform>
                <numerusform>%n words added</numerusform>
            </translation>
        </message>
        <message>
            <source>{0} dari {1}</source>
            <translation>{0} of {1}</translation>
        </message>
        <message>
            <source>Hanya yang berubah</source>
            <translation>Changed only</translation>
        </message>
        <message>
            <source>Berdampingan</source>
            <translation>Side by side</translation>
        </message>
        <message>
            <source>Satu kolom</source>
            <translation>One column</translation>
        </message>
        <message>
            <source>Sebelumnya</source>
            <translation>Previous</translation>
        </message>
        <message>
            <source>Perubahan sebelumnya</source>
            <translation>Previous change</translation>
        </message>
        <message>
            <source>Perubahan sebelumnya (Shift+F8)</source>
            <translation>Previous change (Shift+F8)</translation>
        </message>
        <message>
            <source>Berikutnya</source>
            <translation>Next</translation>
        </message>
        <message>
            <source>Perubahan berikutnya</source>
            <translation>Next change</translation>
        </message>
        <message>
            <source>Paragraf dihapus</source>
            <translation>Paragraph deleted</translation>
        </message>
        <message>
            <source>Belum ada</source>
            <translation>Not there yet</translation>
        </message>
        <message>
            <source>Paragraf dihapus: {0}</source>
            <translation>Paragraph deleted: {0}</translation>
        </message>
        <message>
            <source>Paragraf {0}</source>
            <translation>Paragraph {0}</translation>
        </message>
        <message>
            <source>{0}, baru: {1}</source>
            <translation>{0}, new: {1}</translation>
        </message>
        <message>
            <source>{0}, diubah. Asli: {1} Sekarang: {2}</source>
            <translation>{0}, changed. Original: {1} Now: {2}</translation>
        </message>
        <message>
            <source>Kembalikan ke asli</source>
            <translation>Restore the original</translation>
        </message>
        <message>
            <source>Seluruh paragraf</source>
            <translation>Whole paragraph</translation>
        </message>
        <message numerus="yes">
            <source>%n perubahan di paragraf ini</source>
            <translation>
                <numerusform>%n change in this paragraph</numerusform>
                <numerusform>%n changes in this paragraph</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dictionary</name>
        <message>
            <source>“{0}” ditambahkan.</source>
            <translation>“{0}” added.</translation>
        </message>
        <message numerus="yes">
            <source>%n kata dihapus.</source>
            <translation>
                <numerusform>%n word removed.</numerusform>
                <numerusform>%n words removed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n kata baru ditambahkan.</source>
            <translation>
                <numerusform>%n new word added.</numerusform>
                <numerusform>%n new words added.</numerusform>
            </translation>
        </message>
        <message>
            <source>{0} tersimpan.</source>
            <translation>{0} is saved.</translation>
        </message>
        <message>
            <source>Diurungkan.</source>
            <translation>Taken back.</translation>
        </message>
        <message numerus="yes">
            <source>%n kata sendiri</source>
            <translation>
                <numerusform>%n word of your own</numerusform>
                <numerusform>%n words of your own</numerusform>
            </translation>
        </message>
        <message>
            <source>Belum ada kata sendiri</source>
            <translation>No words of your own yet</translation>
        </message>
        <message numerus="yes">
            <source>%n kata dari daftar redaksi</source>
            <translation>
                <numerusform>%n from the newsroom's lists</numerusform>
                <numerusform>%n from the newsroom's lists</numerusform>
            </translation>
        </message>
        <message>
            <source>Folder kamus bersama: {0}</source>
            <translation>Shared dictionary folder: {0}</translation>
        </message>
        <message>
            <source>tidak ada</source>
            <translation>none</translation>
        </message>
        <message>
            <source>Daftar ini tidak dapat dibaca: {0}</source>
            <translation>These lists cannot be read: {0}</translation>
        </message>
        <message>
            <source>Kamus redaksi</source>
            <translation>Newsroom dictionary</translation>
        </message>
        <message>
            <source>Kata-kata ini tidak ditandai salah eja, di naskah mana pun dan di baris perintah.</source>
            <translation>These words are not marked as misspelt, in any draft and on the command line.</translation>
        </message>
        <message>
            <source>Cari, atau tulis kata yang mau ditambahkan</source>
            <translation>Search, or write a word to add</translation>
        </message>
        <message>
            <source>Cari atau tambah kata</source>
            <translation>Search or add a word</translation>
        </message>
        <message>
            <source>Kata dalam kamus</source>
            <translation>Words in the dictionary</translation>
        </message>
        <message>
            <source>Tambahkan</source>
            <translation>Add</translation>
        </message>
        <message>
            <source>Urungkan</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Pilih…</source>
            <translation>Choose…</translation>
        </message>
        <message>
            <source>Lepaskan</source>
            <translation>Leave</translation>
        </message>
        <message>
            <source>Impor…</source>
            <translation>Import…</translation>
        </message>
        <message>
            <source>Ekspor…</source>
            <translation>Export…</translation>
        </message>
        <message>
            <source>Hapus</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Tutup</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Pilih folder kamus bersama</source>
            <translation>Choose the shared dictionary folder</translation>
        </message>
        <message>
            <source>Lepaskan folder kamus bersama</source>
            <translation>Leave the shared dictionary folder</translation>
        </message>
        <message>
            <source>{0}, dari daftar {1}</source>
            <translation>{0}, from the list {1}</translation>
        </message>
    </context>
    <context>
        <name>EditorMenu</name>
        <message>
            <source>Urungkan</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Ulangi</source>
            <translation>Redo</translation>
        </message>
        <message>
            <source>Potong</source>
            <translation>Cut</translation>
        </message>
        <message>
            <source>Salin</source>
            <translation>Copy</translation>
        </message>
        <message>
            <source>Tempel</source>
            <translation>Paste</translation>
        </message>
        <message>
            <source>Pilih semua</source>
            <translation>Select all</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>{0} diganti</source>
            <translation>{0} replaced</translation>
        </message>
        <message>
            <source>Ungkapan belum lengkap</source>
            <translation>Expression not complete</translation>
        </message>
        <message>
            <source>Tidak ditemukan</source>
            <translation>Not found</translation>
        </message>
        <message>
            <source>{0} dari {1}</source>
            <translation>{0} of {1}</translation>
        </message>
        <message>
            <source>Cari di naskah</source>
            <translation>Find in the draft</translation>
        </message>
        <message>
            <source>Ganti dengan</source>
            <translation>Replace with</translation>
        </message>
        <message>
            <source>Ungkapan reguler</source>
            <translation>Regular expression</translation>
        </message>
        <message>
            <source>Besar-kecil</source>
            <translation>Match case</translation>
        </message>
        <message>
            <source>Bedakan huruf besar dan kecil</source>
            <translation>Tell capitals from small letters</translation>
        </message>
        <message>
            <source>Kata utuh</source>
            <translation>Whole words</translation>
        </message>
        <message>
            <source>Sebelumnya</source>
            <translation>Previous</translation>
        </message>
        <message>
            <source>Berikutnya</source>
            <translation>Next</translation>
        </message>
        <message>
            <source>Ganti</source>
            <translation>Replace</translation>
        </message>
        <message>
            <source>Ganti semua</source>
            <translation>Replace all</translation>
        </message>
        <message>
            <source>Ganti…</source>
            <translation>Replace…</translation>
        </message>
        <message>
            <source>Tutup</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Tutup pencarian</source>
            <translation>Close the search</translation>
        </message>
    </context>
    <context>
        <name>FixAll</name>
        <message>
            <source>Perbaiki semua</source>
            <translation>Fix all</translation>
        </message>
        <message>
            <source>Hapus centang pada yang tidak dikehendaki. Semua diterapkan sebagai satu langkah; Ctrl+Z mengurungkannya sekaligus.</source>
            <translation>Untick what you do not want. All of it is applied as one step; Ctrl+Z undoes it at once.</translation>
        </message>
        <message>
            <source>Perbaikan yang aman, dikelompokkan menurut aturan</source>
            <translation>Safe fixes, grouped by rule</translation>
        </message>
        <message>
            <source>Pilih semua</source>
            <translation>Select all</translation>
        </message>
        <message>
            <source>Kosongkan</source>
            <translation>Clear</translation>
        </message>
        <message>
            <source>Batal</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Kata-kata di dalam kutipan tidak diubah.</source>
            <translation>Words inside quotations are not changed.</translation>
        </message>
        <message numerus="yes">
            <source>%n temuan lain tidak disentuh karena perlu dibaca satu per satu.</source>
            <translation>
                <numerusform>%n other finding is left alone, as it needs reading.</numerusform>
                <numerusform>%n other findings are left alone, as they need reading one by one.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n perbaikan dipilih</source>
            <translation>
                <numerusform>%n fix chosen</numerusform>
                <numerusform>%n fixes chosen</numerusform>
            </translation>
        </message>
        <message>
            <source>{0} dari {1} yang aman</source>
            <translation>{0} of {1} that are safe</translation>
        </message>
        <message numerus="yes">
            <source>Terapkan %n perbaikan</source>
            <translation>
                <numerusform>Apply %n fix</numerusform>
                <numerusform>Apply %n fixes</numerusform>
            </translation>
        </message>
        <message>
            <source>Mengapa?</source>
            <translation>Why?</translation>
        </message>
        <message>
            <source>Paragraf {0}: {1} menjadi {2}</source>
            <translation>Paragraph {0}: {1} becomes {2}</translation>
        </message>
        <message>
            <source>{0} dari {1}</source>
            <translation>{0} of {1}</translation>
        </message>
        <message>
            <source>Sumber: {0}</source>
            <translation>Source: {0}</translation>
        </message>
        <message>
            <source>(kosong)</source>
            <translation>(empty)</translation>
        </message>
        <message>
            <source>(spasi)</source>
            <translation>(space)</translation>
        </message>
    </context>
    <context>
        <name>GoTo</name>
        <message>
            <source>Ke paragraf</source>
            <translation>Go to paragraph</translation>
        </message>
        <message>
            <source>Nomor paragraf</source>
            <translation>Paragraph number</translation>
        </message>
        <message>
            <source>Nomor paragraf (1 sampai {0})</source>
            <translation>Paragraph number (1 to {0})</translation>
        </message>
        <message>
            <source>Pergi</source>
            <translation>Go</translation>
        </message>
        <message>
            <source>Batal</source>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>Incoming</name>
        <message>
            <source>Tidak ada perubahan terlacak di berkas ini.</source>
            <translation>There are no tracked changes in this file.</translation>
        </message>
        <message>
            <source>Tidak ada komentar di berkas ini.</source>
            <translation>There are no comments in this file.</translation>
        </message>
        <message>
            <source>Rincian…</source>
            <translation>Details…</translation>
        </message>
        <message>
            <source>Satu per satu…</source>
            <translation>One by one…</translation>
        </message>
        <message>
            <source>Pakai aslinya</source>
            <translation>Use the original</translation>
        </message>
        <message>
            <source>Terima semua</source>
            <translation>Accept all</translation>
        </message>
        <message>
            <source>Lihat komentar</source>
            <translation>Show comments</translation>
        </message>
        <message>
            <source>Simpan</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Perubahan terlacak diputuskan. Simpan untuk menaruhnya di berkas.</source>
            <translation>Tracked changes are decided. Save to put that into the file.</translation>
        </message>
    </context>
    <context>
        <name>Language</name>
        <message>
            <source>id</source>
            <translation>en</translation>
        </message>
    </context>
    <context>
        <name>Length</name>
        <message>
            <source>Panjang naskah</source>
            <translation>Length of the draft</translation>
        </message>
        <message>
            <source>Tanpa sasaran</source>
            <translation>No target</translation>
        </message>
        <message>
            <source>Kata</source>
            <translation>Words</translation>
        </message>
        <message>
            <source>Baris</source>
            <translation>Lines</translation>
        </message>
        <message>
            <source>Satuan sasaran</source>
            <translation>Unit of the target</translation>
        </message>
        <message>
            <source>Sasaran panjang</source>
            <translation>Target length</translation>
        </message>
        <message>
            <source>Karakter per baris kolom</source>
            <translation>Characters in a line of the column</translation>
        </message>
        <message>
            <source>Seluruh naskah</source>
            <translation>Whole draft</translation>
        </message>
        <message>
            <source>Isi berita</source>
            <translation>Story</translation>
        </message>
        <message>
            <source>Dipilih</source>
            <translation>Selected</translation>
        </message>
        <message>
            <source>Karakter</source>
            <translation>Characters</translation>
        </message>
        <message>
            <source>Karakter tanpa spasi</source>
            <translation>Characters without spaces</translation>
        </message>
        <message>
            <source>Paragraf</source>
            <translation>Paragraphs</translation>
        </message>
        <message>
            <source>Baris kolom</source>
            <translation>Lines of the column</translation>
        </message>
        <message>
            <source>Waktu baca</source>
            <translation>Time to read</translation>
        </message>
        <message>
            <source>Sasaran untuk isi berita</source>
            <translation>Target for the story</translation>
        </message>
        <message>
            <source>Lebar kolom, dalam karakter</source>
            <translation>Width of the column, in characters</translation>
        </message>
        <message>
            <source>Simpan sasaran</source>
            <translation>Keep the target</translation>
        </message>
        <message>
            <source>Tutup</source>
            <translation>Close</translation>
        </message>
        <message numerus="yes">
            <source>%n menit</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Margin</name>
        <message>
            <source>Rubrik</source>
            <translation>Kicker</translation>
        </message>
        <message>
            <source>Judul</source>
            <translation>Headline</translation>
        </message>
        <message>
            <source>Dek</source>
            <translation>Deck</translation>
        </message>
        <message>
            <source>Penulis</source>
            <translation>Writer</translation>
        </message>
        <message>
            <source>Editor</source>
            <translation>Editor</translation>
        </message>
        <message>
            <source>Penulis, editor</source>
            <translation>Writer, editor</translation>
        </message>
        <message>
            <source>Baris reporter</source>
            <translation>Reporter line</translation>
        </message>
        <message>
            <source>Teras</source>
            <translation>Lead</translation>
        </message>
        <message>
            <source>Subjudul</source>
            <translation>Subhead</translation>
        </message>
        <message>
            <source>Keterangan foto</source>
            <translation>Caption</translation>
        </message>
        <message>
            <source>Kredit foto</source>
            <translation>Photo credit</translation>
        </message>
        <message>
            <source>Baca juga</source>
            <translation>Read also</translation>
        </message>
        <message>
            <source>Kutipan</source>
            <translation>Quotation</translation>
        </message>
        <message>
            <source>Tanda akhir</source>
            <translation>End mark</translation>
        </message>
        <message>
            <source>Ajakan</source>
            <translation>Promo</translation>
        </message>
        <message>
            <source>Disklaimer</source>
            <translation>Disclaimer</translation>
        </message>
        <message>
            <source>Navigasi</source>
            <translation>Navigation</translation>
        </message>
    </context>
    <context>
        <name>Menu</name>
        <message>
            <source>Gaya</source>
            <translation>Style</translation>
        </message>
        <message>
            <source>&amp;Berkas</source>
            <translation>&amp;File</translation>
        </message>
        <message>
            <source>&amp;Sunting</source>
            <translation>&amp;Edit</translation>
        </message>
        <message>
            <source>&amp;Naskah</source>
            <translation>&amp;Draft</translation>
        </message>
        <message>
            <source>&amp;Tampilan</source>
            <translation>&amp;View</translation>
        </message>
        <message>
            <source>Ba&amp;ntuan</source>
            <translation>&amp;Help</translation>
        </message>
        <message>
            <source>Ikut sistem</source>
            <translation>As the system</translation>
        </message>
        <message>
            <source>Terang</source>
            <translation>Light</translation>
        </message>
        <message>
            <source>Gelap</source>
            <translation>Dark</translation>
        </message>
        <message>
            <source>Tema</source>
            <translation>Theme</translation>
        </message>
        <message>
            <source>Bahasa</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Rapat</source>
            <translation>Tight</translation>
        </message>
        <message>
            <source>Biasa</source>
            <translation>Usual</translation>
        </message>
        <message>
            <source>Longgar</source>
            <translation>Loose</translation>
        </message>
        <message>
            <source>Sangat longgar</source>
            <translation>Very loose</translation>
        </message>
        <message>
            <source>Jarak baris</source>
            <translation>Line spacing</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Tutup</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Tutup pesan</source>
            <translation>Close the message</translation>
        </message>
        <message>
            <source>Perlu tindakan</source>
            <translation>Action needed</translation>
        </message>
        <message>
            <source>Perlu keputusan</source>
            <translation>Decision needed</translation>
        </message>
        <message>
            <source>Keterangan</source>
            <translation>Note</translation>
        </message>
    </context>
    <context>
        <name>Panel</name>
        <message>
            <source>Temuan sebelumnya ({key})</source>
            <translation>Previous finding ({key})</translation>
        </message>
        <message>
            <source>Temuan sebelumnya</source>
            <translation>Previous finding</translation>
        </message>
        <message>
            <source>Temuan berikutnya ({key})</source>
            <translation>Next finding ({key})</translation>
        </message>
        <message>
            <source>Temuan berikutnya</source>
            <translation>Next finding</translation>
        </message>
        <message>
            <source>Biarkan ucapan</source>
            <translation>Leave as spoken</translation>
        </message>
        <message>
            <source>Tinjau lagi</source>
            <translation>Review again</translation>
        </message>
        <message>
            <source>Temuan ini dihitung lagi</source>
            <translation>This finding counts again</translation>
        </message>
        <message>
            <source>Abaikan</source>
            <translation>Ignore</translation>
        </message>
        <message>
            <source>Terapkan</source>
            <translation>Apply</translation>
        </message>
        <message>
            <source>{place} dari {total}</source>
            <translation>{place} of {total}</translation>
        </message>
        <message>
            <source>Dibiarkan {scope}: {reason}.</source>
            <translation>Left {scope}: {reason}.</translation>
        </message>
        <message>
            <source>Semua ×{count}</source>
            <translation>All ×{count}</translation>
        </message>
        <message numerus="yes">
            <source>Terapkan ke %n temuan serupa</source>
            <translation>
                <numerusform>Apply to %n finding like it</numerusform>
                <numerusform>Apply to %n findings like it</numerusform>
            </translation>
        </message>
        <message>
            <source>Memeriksa…</source>
            <translation>Checking…</translation>
        </message>
        <message>
            <source>Tidak ada temuan. Naskah tetap perlu dibaca.</source>
            <translation>No findings. The draft still needs reading.</translation>
        </message>
        <message>
            <source>Tidak ada temuan {severity}.</source>
            <translation>No findings: {severity}.</translation>
        </message>
        <message>
            <source>Tampilkan semua</source>
            <translation>Show all</translation>
        </message>
        <message>
            <source>Semua temuan sudah ditinjau.</source>
            <translation>All findings are reviewed.</translation>
        </message>
        <message>
            <source>Lanjut ke Setujui</source>
            <translation>On to Approve</translation>
        </message>
        <message>
            <source>Pilih temuan di daftar atau tekan {key}.</source>
            <translation>Choose a finding in the list or press {key}.</translation>
        </message>
        <message>
            <source>Naskah</source>
            <translation>Draft</translation>
        </message>
        <message>
            <source>Usul</source>
            <translation>Suggestion</translation>
        </message>
        <message>
            <source>Temuan</source>
            <translation>Finding</translation>
        </message>
        <message numerus="yes">
            <source>%n temuan</source>
            <translation>
                <numerusform>%n finding</numerusform>
                <numerusform>%n findings</numerusform>
            </translation>
        </message>
        <message>
            <source>Hanya {name}</source>
            <translation>Only {name}</translation>
        </message>
        <message>
            <source>Semua</source>
            <translation>All</translation>
        </message>
        <message>
            <source>Perbaiki semua…</source>
            <translation>Fix all…</translation>
        </message>
        <message>
            <source>Cari temuan ({key})</source>
            <translation>Search findings ({key})</translation>
        </message>
        <message>
            <source>Cari temuan</source>
            <translation>Search findings</translation>
        </message>
        <message>
            <source>Saring menurut jenis aturan</source>
            <translation>Filter by kind of rule</translation>
        </message>
        <message>
            <source>Terapkan usul yang aman sekaligus ({key})</source>
            <translation>Apply the safe suggestions at once ({key})</translation>
        </message>
        <message>
            <source>Tidak ada usul yang aman diterapkan sekaligus</source>
            <translation>No suggestion is safe to apply at once</translation>
        </message>
        <message>
            <source>Semua jenis</source>
            <translation>All kinds</translation>
        </message>
        <message>
            <source>Tambahkan ke kamus redaksi</source>
            <translation>Add to the newsroom dictionary</translation>
        </message>
        <message>
            <source>Matikan aturan ini…</source>
            <translation>Turn this rule off…</translation>
        </message>
        <message>
            <source>Alasan mengabaikan</source>
            <translation>Reason for ignoring</translation>
        </message>
        <message>
            <source>Temuan ini menghalangi persetujuan. Alasannya dicatat di riwayat. Berlaku: {scope}.</source>
            <translation>This finding blocks approval. The reason is noted in the history. It holds: {scope}.</translation>
        </message>
        <message>
            <source>Lainnya…</source>
            <translation>Other…</translation>
        </message>
        <message>
            <source>Alasan lain</source>
            <translation>Another reason</translation>
        </message>
        <message>
            <source>Tulis alasan singkat</source>
            <translation>Write a short reason</translation>
        </message>
        <message>
            <source>Batal</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Daftar temuan</source>
            <translation>List of findings</translation>
        </message>
        <message numerus="yes">
            <source>Hanya %n temuan yang seperti ini</source>
            <translation>
                <numerusform>Only the %n finding like this</numerusform>
                <numerusform>Only the %n findings like this</numerusform>
            </translation>
        </message>
        <message>
            <source>Hanya temuan aturan ini</source>
            <translation>Only findings of this rule</translation>
        </message>
        <message>
            <source>(dihapus)</source>
            <translation>(deleted)</translation>
        </message>
        <message>
            <source>Mengapa?</source>
            <translation>Why?</translation>
        </message>
        <message>
            <source>Buka penjelasan aturan ({key})</source>
            <translation>Open the rule's explanation ({key})</translation>
        </message>
        <message>
            <source>Cari kata, aturan, atau bagian</source>
            <translation>Search words, rules or parts</translation>
        </message>
        <message>
            <source>Tutup pencarian (Esc)</source>
            <translation>Close the search (Esc)</translation>
        </message>
        <message>
            <source>Tutup pencarian temuan</source>
            <translation>Close the search of findings</translation>
        </message>
        <message>
            <source>Kembali ke daftar</source>
            <translation>Back to the list</translation>
        </message>
        <message>
            <source>Ditemukan oleh pemeriksa tata bahasa LanguageTool.</source>
            <translation>Found by the grammar checker LanguageTool.</translation>
        </message>
        <message>
            <source>Sumber: {source}</source>
            <translation>Source: {source}</translation>
        </message>
        <message>
            <source>Contoh</source>
            <translation>Examples</translation>
        </message>
        <message>
            <source>Yang ditandai</source>
            <translation>What is marked</translation>
        </message>
        <message>
            <source>Sudah tepat</source>
            <translation>Right as it is</translation>
        </message>
        <message>
            <source>Wajib</source>
            <translation>Required</translation>
        </message>
        <message>
            <source>Periksa</source>
            <translation>Check</translation>
        </message>
        <message>
            <source>Saran</source>
            <translation>Advice</translation>
        </message>
        <message>
            <source>Diabaikan</source>
            <translation>Ignored</translation>
        </message>
        <message>
            <source>Di dalam kutipan</source>
            <translation>Inside a quotation</translation>
        </message>
        <message>
            <source>Judul dan dek</source>
            <translation>Headline and deck</translation>
        </message>
        <message>
            <source>Baris nama</source>
            <translation>Byline</translation>
        </message>
        <message>
            <source>Teras</source>
            <translation>Lead</translation>
        </message>
        <message>
            <source>Tubuh</source>
            <translation>Body</translation>
        </message>
        <message>
            <source>Penutup</source>
            <translation>Closing</translation>
        </message>
        <message numerus="yes">
            <source>paragraf %n</source>
            <translation>
                <numerusform>paragraph %n</numerusform>
                <numerusform>paragraph %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lagi seperti ini</source>
            <translation>
                <numerusform>%n more like this</numerusform>
                <numerusform>%n more like this</numerusform>
            </translation>
        </message>
        <message>
            <source>pilihan editor</source>
            <translation>editor's choice</translation>
        </message>
        <message>
            <source>Selalu, di semua naskah</source>
            <translation>Always, in every draft</translation>
        </message>
        <message>
            <source>Di sini</source>
            <translation>Here</translation>
        </message>
        <message>
            <source>Di naskah ini</source>
            <translation>In this draft</translation>
        </message>
        <message>
            <source>Nama resmi</source>
            <translation>Official name</translation>
        </message>
        <message>
            <source>Keputusan redaktur</source>
            <translation>Editor's decision</translation>
        </message>
        <message>
            <source>Kutipan langsung</source>
            <translation>Direct quotation</translation>
        </message>
        <message>
            <source>Ini ucapan narasumber. Cocokkan dengan rekaman sebelum mengubahnya.</source>
            <translation>These are the source's words. Compare with the recording before changing them.</translation>
        </message>
    </context>
    <context>
        <name>Question</name>
        <message>
            <source>Simpan</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Jangan simpan</source>
            <translation>Do not save</translation>
        </message>
        <message>
            <source>Batal</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Redaksi</source>
            <translation>Redaksi</translation>
        </message>
    </context>
    <context>
        <name>Questions</name>
        <message>
            <source>Simpan perubahan pada {0}?</source>
            <translation>Save the changes to {0}?</translation>
        </message>
        <message>
            <source>Tanpa disimpan, suntingan sejak penyimpanan terakhir hilang.</source>
            <translation>Unsaved, the edits since the last save are lost.</translation>
        </message>
        <message>
            <source>Naskah</source>
            <translation>Draft</translation>
        </message>
        <message>
            <source>Semua berkas</source>
            <translation>All files</translation>
        </message>
        <message>
            <source>Buka naskah</source>
            <translation>Open a draft</translation>
        </message>
        <message>
            <source>Teks</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Simpan naskah</source>
            <translation>Save the draft</translation>
        </message>
        <message>
            <source>Ekspor untuk tata letak</source>
            <translation>Export for layout</translation>
        </message>
        <message>
            <source>PDF dengan temuan</source>
            <translation>PDF with findings</translation>
        </message>
        <message>
            <source>Ekspor untuk telaah</source>
            <translation>Export for review</translation>
        </message>
        <message>
            <source>Daftar kata</source>
            <translation>Word list</translation>
        </message>
        <message>
            <source>Impor daftar kata</source>
            <translation>Import a word list</translation>
        </message>
        <message>
            <source>Ekspor daftar kata</source>
            <translation>Export a word list</translation>
        </message>
        <message>
            <source>Lembar gaya</source>
            <translation>Stylesheet</translation>
        </message>
        <message>
            <source>Impor gaya</source>
            <translation>Import a stylesheet</translation>
        </message>
        <message>
            <source>Ekspor gaya</source>
            <translation>Export the stylesheet</translation>
        </message>
        <message>
            <source>Ganti gaya {0} dengan yang diimpor?</source>
            <translation>Replace the stylesheet {0} by the imported one?</translation>
        </message>
        <message>
            <source>Gaya ini sudah ada. Berkas gaya sendiri yang bernama sama diganti; gaya bawaan tetap utuh.</source>
            <translation>There is this stylesheet already. Your own file of that name is replaced; what came with Redaksi stays whole.</translation>
        </message>
        <message>
            <source>Ganti</source>
            <translation>Replace</translation>
        </message>
        <message>
            <source>Batal</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Folder kamus bersama</source>
            <translation>Shared dictionary folder</translation>
        </message>
    </context>
    <context>
        <name>Queue</name>
        <message>
            <source>Seret naskah ke sini</source>
            <translation>Drag drafts here</translation>
        </message>
        <message>
            <source>DOCX, ODT, RTF, TXT, MD, HTML, atau EML. Berkas asli baru berubah bila disimpan.</source>
            <translation>DOCX, ODT, RTF, TXT, MD, HTML or EML. The file itself changes only when you save.</translation>
        </message>
        <message>
            <source>Tempel teks</source>
            <translation>Paste text</translation>
        </message>
        <message>
            <source>Buka naskah…</source>
            <translation>Open a draft…</translation>
        </message>
        <message numerus="yes">
            <source>%n naskah</source>
            <translation>
                <numerusform>%n draft</numerusform>
                <numerusform>%n drafts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n belum selesai</source>
            <translation>
                <numerusform>%n not finished</numerusform>
                <numerusform>%n not finished</numerusform>
            </translation>
        </message>
        <message>
            <source>Semua</source>
            <translation>All</translation>
        </message>
        <message>
            <source>Belum selesai</source>
            <translation>Not finished</translation>
        </message>
        <message>
            <source>Disetujui</source>
            <translation>Approved</translation>
        </message>
        <message>
            <source>{0}, {1} naskah</source>
            <translation>{0}, {1} drafts</translation>
        </message>
        <message>
            <source>Antrean naskah</source>
            <translation>Queue of drafts</translation>
        </message>
        <message>
            <source>Cari judul atau penulis</source>
            <translation>Find a headline or writer</translation>
        </message>
        <message>
            <source>Cari judul, penulis, atau nama berkas</source>
            <translation>Find a headline, writer or file name</translation>
        </message>
        <message>
            <source>Naskah dalam antrean</source>
            <translation>Drafts in the queue</translation>
        </message>
        <message>
            <source>Kolom antrean</source>
            <translation>Columns of the queue</translation>
        </message>
        <message>
            <source>Belum ada naskah. Seret berkas ke sini atau buka dengan Ctrl+O.</source>
            <translation>No drafts yet. Drag files here or open one with Ctrl+O.</translation>
        </message>
        <message>
            <source>Tidak ada naskah yang cocok.</source>
            <translation>No draft matches.</translation>
        </message>
        <message>
            <source>Tampilkan semua</source>
            <translation>Show all</translation>
        </message>
        <message>
            <source>Buka naskah reporter</source>
            <translation>Open the reporter's draft</translation>
        </message>
        <message>
            <source>Tinjau temuan satu per satu</source>
            <translation>Go through the findings one by one</translation>
        </message>
        <message>
            <source>Bandingkan, setujui, ekspor</source>
            <translation>Compare, approve, export</translation>
        </message>
        <message>
            <source>Dari Word, LibreOffice, surel, laman, atau teks tempelan. Berkas asli baru berubah bila disimpan.</source>
            <translation>From Word, LibreOffice, mail, web pages or pasted text. The file itself changes only when it is saved.</translation>
        </message>
        <message>
            <source>{0} ke temuan berikutnya, {1} menerapkan usul. Ucapan narasumber tidak pernah diubah sendiri.</source>
            <translation>{0} goes to the next finding, {1} applies the suggestion. A speaker's words are never changed by themselves.</translation>
        </message>
        <message>
            <source>Perubahan terlihat kata demi kata. Setelah disetujui, salinan bersih siap untuk tata letak.</source>
            <translation>Every change is seen word by word. Once it is approved, a clean copy is ready for layout.</translation>
        </message>
        <message>
            <source>Coba dengan naskah contoh</source>
            <translation>Try it with the sample draft</translation>
        </message>
        <message>
            <source>Semua berjalan di komputer ini, tanpa internet.</source>
            <translation>Everything runs on this computer, without the internet.</translation>
        </message>
        <message>
            <source>Baru</source>
            <translation>New</translation>
        </message>
        <message>
            <source>Disunting</source>
            <translation>In editing</translation>
        </message>
        <message>
            <source>Siap disetujui</source>
            <translation>Ready for approval</translation>
        </message>
        <message>
            <source>Diekspor</source>
            <translation>Exported</translation>
        </message>
        <message numerus="yes">
            <source>%n kata</source>
            <translation>
                <numerusform>%n word</numerusform>
                <numerusform>%n words</numerusform>
            </translation>
        </message>
        <message>
            <source>Naskah</source>
            <translation>Draft</translation>
        </message>
        <message>
            <source>Penulis</source>
            <translation>Writer</translation>
        </message>
        <message>
            <source>Masuk</source>
            <translation>Received</translation>
        </message>
        <message>
            <source>Wajib · Periksa · Saran</source>
            <translation>Required · Check · Advice</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>{0} wajib, {1} periksa, {2} saran</source>
            <translation>{0} required, {1} to check, {2} advice</translation>
        </message>
    </context>
    <context>
        <name>Review</name>
        <message>
            <source>Perubahan terlacak</source>
            <translation>Tracked changes</translation>
        </message>
        <message>
            <source>Yang dicentang diterima, yang tidak dicentang ditolak. Batal membiarkan semuanya.</source>
            <translation>What is ticked is accepted, what is not is rejected. Cancel leaves everything as it is.</translation>
        </message>
        <message>
            <source>Centang semua</source>
            <translation>Tick all</translation>
        </message>
        <message>
            <source>Kosongkan</source>
            <translation>Clear</translation>
        </message>
        <message>
            <source>Batal</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Terapkan</source>
            <translation>Apply</translation>
        </message>
        <message numerus="yes">
            <source>%n perubahan diterima</source>
            <translation>
                <numerusform>%n change accepted</numerusform>
                <numerusform>%n changes accepted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ditolak</source>
            <translation>
                <numerusform>%n rejected</numerusform>
                <numerusform>%n rejected</numerusform>
            </translation>
        </message>
        <message>
            <source>Tekan Enter atau klik dua kali untuk menuju katanya.</source>
            <translation>Press Enter or double-click to go to the words.</translation>
        </message>
        <message>
            <source>Tutup</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Tanpa nama</source>
            <translation>No name</translation>
        </message>
        <message>
            <source>jawaban</source>
            <translation>reply</translation>
        </message>
        <message>
            <source>sudah selesai</source>
            <translation>resolved</translation>
        </message>
        <message>
            <source>tambahan</source>
            <translation>insertion</translation>
        </message>
        <message>
            <source>penghapusan</source>
            <translation>deletion</translation>
        </message>
        <message>
            <source>penggantian</source>
            <translation>replacement</translation>
        </message>
        <message>
            <source>pemindahan</source>
            <translation>move</translation>
        </message>
        <message>
            <source>Diterima</source>
            <translation>Accepted</translation>
        </message>
        <message>
            <source>Ditolak</source>
            <translation>Rejected</translation>
        </message>
        <message>
            <source>Belum diputuskan</source>
            <translation>Not decided</translation>
        </message>
        <message>
            <source>Diubah penelaah tanpa dilacak</source>
            <translation>Changed by the reviewer untracked</translation>
        </message>
        <message>
            <source>dihapus</source>
            <translation>deleted</translation>
        </message>
        <message>
            <source>ditambahkan</source>
            <translation>inserted</translation>
        </message>
        <message>
            <source>Komentar</source>
            <translation>Comments</translation>
        </message>
        <message>
            <source>Hasil telaah</source>
            <translation>Outcome of the review</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>Tombol untuk {0}</source>
            <translation>Key for {0}</translation>
        </message>
        <message>
            <source>Tombol semula</source>
            <translation>Usual key</translation>
        </message>
        <message>
            <source>Tombol semula untuk {0}</source>
            <translation>Usual key for {0}</translation>
        </message>
        <message>
            <source>{0} dipakai untuk mengetik. Pakai Ctrl atau tombol F.</source>
            <translation>{0} is for typing. Use Ctrl or a function key.</translation>
        </message>
        <message>
            <source>{0} milik kolom teks.</source>
            <translation>{0} belongs to text fields.</translation>
        </message>
        <message>
            <source>{0} sudah dipakai: {1}.</source>
            <translation>{0} is taken: {1}.</translation>
        </message>
        <message>
            <source>Tampilan</source>
            <translation>Appearance</translation>
        </message>
        <message>
            <source>Huruf naskah</source>
            <translation>Type of the draft</translation>
        </message>
        <message>
            <source>Jenis huruf</source>
            <translation>Typeface</translation>
        </message>
        <message>
            <source>Ukuran huruf</source>
            <translation>Size of type</translation>
        </message>
        <message>
            <source>Pekerjaan</source>
            <translation>Work</translation>
        </message>
        <message>
            <source>Nama editor yang menyetujui</source>
            <translation>Name of the approving editor</translation>
        </message>
        <message>
            <source>Buka lagi naskah yang terbuka terakhir</source>
            <translation>Open the drafts again that were open last</translation>
        </message>
        <message>
            <source>Tombol pintas</source>
            <translation>Keyboard shortcuts</translation>
        </message>
        <message>
            <source>Kembalikan tombol semula</source>
            <translation>Bring the usual keys back</translation>
        </message>
        <message>
            <source>Semua tombol pintas</source>
            <translation>All keyboard shortcuts</translation>
        </message>
        <message>
            <source>Pengaturan</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Cari pengaturan atau tombol</source>
            <translation>Search settings or keys</translation>
        </message>
        <message>
            <source>Cari pengaturan</source>
            <translation>Search settings</translation>
        </message>
        <message>
            <source>Tidak ada pengaturan dengan kata itu.</source>
            <translation>No setting has these words.</translation>
        </message>
        <message>
            <source>Tutup</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>Pilih usul pertama (sampai Alt+9)</source>
            <translation>Choose the first suggestion (to Alt+9)</translation>
        </message>
        <message>
            <source>Kembalikan ke asli, di Bandingkan</source>
            <translation>Back to the original, in Compare</translation>
        </message>
        <message>
            <source>Tombol pintas</source>
            <translation>Shortcuts</translation>
        </message>
        <message>
            <source>Daftar tombol pintas</source>
            <translation>List of shortcuts</translation>
        </message>
        <message>
            <source>Tutup</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>Standing</name>
        <message>
            <source>Yang selalu diabaikan</source>
            <translation>Always ignored</translation>
        </message>
        <message>
            <source>Periksa lagi</source>
            <translation>Check again</translation>
        </message>
        <message>
            <source>Tutup</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>(sisipan)</source>
            <translation>(an insertion)</translation>
        </message>
        <message>
            <source>Kata-kata ini tidak ditandai oleh aturannya di naskah mana pun.</source>
            <translation>Their rules do not mark these words in any draft.</translation>
        </message>
        <message>
            <source>Belum ada. Pilih Abaikan, lalu Selalu, pada sebuah temuan.</source>
            <translation>None yet. Choose Ignore, then Always, on a finding.</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>.</source>
            <translation>,</translation>
        </message>
        <message>
            <source>{0} wajib · {1} periksa · {2} saran</source>
            <translation>{0} required · {1} to check · {2} advice</translation>
        </message>
        <message>
            <source>¶ {0} dari {1}</source>
            <translation>¶ {0} of {1}</translation>
        </message>
        <message>
            <source>{0} dari {1} kata dipilih</source>
            <translation>{0} of {1} words selected</translation>
        </message>
        <message>
            <source>{0} kata</source>
            <translation>{0} words</translation>
        </message>
        <message>
            <source>Isi {0} dari {1} kata</source>
            <translation>Story {0} of {1} words</translation>
        </message>
        <message>
            <source>Isi {0} dari {1} baris</source>
            <translation>Story {0} of {1} lines</translation>
        </message>
        <message>
            <source>{0}, lebih {1}</source>
            <translation>{0}, {1} over</translation>
        </message>
        <message>
            <source>{0} karakter, {1} tanpa spasi; waktu baca kira-kira {2} menit</source>
            <translation>{0} characters, {1} without spaces; about {2} min to read</translation>
        </message>
        <message>
            <source>Tata bahasa sedang disiapkan</source>
            <translation>Grammar is being prepared</translation>
        </message>
        <message>
            <source>Tata bahasa aktif</source>
            <translation>Grammar active</translation>
        </message>
        <message>
            <source>Tata bahasa belum tersedia</source>
            <translation>Grammar not available yet</translation>
        </message>
        <message>
            <source>Rincian: redaksi doctor</source>
            <translation>Details: redaksi doctor</translation>
        </message>
        <message>
            <source>Memeriksa…</source>
            <translation>Checking…</translation>
        </message>
        <message>
            <source>Pemeriksaan selesai</source>
            <translation>Checking done</translation>
        </message>
        <message>
            <source>Belum tersimpan</source>
            <translation>Not saved yet</translation>
        </message>
        <message>
            <source>Tersimpan {0}</source>
            <translation>Saved {0}</translation>
        </message>
    </context>
    <context>
        <name>Stylesheet</name>
        <message>
            <source>Ya</source>
            <translation>Yes</translation>
        </message>
        <message>
            <source>Simpan perubahan pada gaya {0}?</source>
            <translation>Save the changes to the stylesheet {0}?</translation>
        </message>
        <message>
            <source>Tanpa disimpan, perubahan sejak formulir ini dibuka hilang.</source>
            <translation>Without saving, what was changed since this form was opened is lost.</translation>
        </message>
        <message>
            <source>Belum tersimpan: folder gaya tidak dapat ditulisi.</source>
            <translation>Not saved yet: the folder for stylesheets cannot be written to.</translation>
        </message>
        <message>
            <source>Kembalikan {0} ke bawaan?</source>
            <translation>Put {0} back as it came?</translation>
        </message>
        <message>
            <source>Hapus gaya {0}?</source>
            <translation>Delete the stylesheet {0}?</translation>
        </message>
        <message>
            <source>Berkas {0} dihapus. Ekspor dahulu bila masih diperlukan.</source>
            <translation>The file {0} is deleted. Export it first if it may still be needed.</translation>
        </message>
        <message>
            <source>Kembalikan</source>
            <translation>Put back</translation>
        </message>
        <message>
            <source>Hapus</source>
            <translation>Delete</translation>
        </message>
        <message>
            <source>Batal</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Berkas gaya tidak dapat dihapus.</source>
            <translation>The stylesheet's file cannot be deleted.</translation>
        </message>
        <message>
            <source>Gaya: {0}</source>
            <translation>Style: {0}</translation>
        </message>
        <message>
            <source>Aturan</source>
            <translation>Rules</translation>
        </message>
        <message>
            <source>Belum dapat disimpan. {0}: {1}</source>
            <translation>Cannot be saved yet. {0}: {1}</translation>
        </message>
        <message>
            <source>Gaya bawaan. Yang berwarna abu-abu berasal dari bawaan; yang diubah disimpan di berkas sendiri.</source>
            <translation>Comes with Redaksi. What is grey is as it came; what is changed is saved in a file of its own.</translation>
        </message>
        <message>
            <source>Gaya sendiri. Yang berwarna abu-abu diwarisi dari {0}.</source>
            <translation>A stylesheet of your own. What is grey is inherited from {0}.</translation>
        </message>
        <message>
            <source>Gaya redaksi</source>
            <translation>Stylesheet</translation>
        </message>
        <message>
            <source>Bagian gaya</source>
            <translation>Sections of the stylesheet</translation>
        </message>
        <message>
            <source>Simpan</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Kembalikan ke bawaan…</source>
            <translation>Put back as it came…</translation>
        </message>
        <message>
            <source>Hapus gaya ini…</source>
            <translation>Delete this stylesheet…</translation>
        </message>
        <message>
            <source>Kembalikan ke warisan</source>
            <translation>Inherit again</translation>
        </message>
        <message>
            <source>Kembalikan ke warisan: {0}</source>
            <translation>Inherit again: {0}</translation>
        </message>
        <message>
            <source>milik gaya ini</source>
            <translation>its own</translation>
        </message>
        <message>
            <source>bawaan {0}</source>
            <translation>as {0} came</translation>
        </message>
        <message>
            <source>diwarisi dari {0}</source>
            <translation>inherited from {0}</translation>
        </message>
        <message>
            <source>Satu tiap baris.</source>
            <translation>One a line.</translation>
        </message>
        <message>
            <source>Boleh memuat {0}.</source>
            <translation>May hold {0}.</translation>
        </message>
        <message>
            <source>Contoh: {0}</source>
            <translation>Example: {0}</translation>
        </message>
        <message>
            <source>Berkas: {0}</source>
            <translation>File: {0}</translation>
        </message>
        <message>
            <source>Gaya baru</source>
            <translation>New stylesheet</translation>
        </message>
        <message>
            <source>Gaya baru dari {0}</source>
            <translation>New stylesheet from {0}</translation>
        </message>
        <message>
            <source>Semua yang tidak diubah diwarisi dari {0}, juga bila kelak berubah.</source>
            <translation>All that is not changed is inherited from {0}, also where that changes later.</translation>
        </message>
        <message>
            <source>Nama gaya, misalnya Harian Kita</source>
            <translation>The stylesheet's name, such as Harian Kita</translation>
        </message>
        <message>
            <source>Nama gaya</source>
            <translation>The stylesheet's name</translation>
        </message>
        <message>
            <source>Lanjut</source>
            <translation>Go on</translation>
        </message>
        <message>
            <source>Hapus baris</source>
            <translation>Remove row</translation>
        </message>
        <message>
            <source>tambah…</source>
            <translation>add…</translation>
        </message>
        <message>
            <source>{0}, diwarisi</source>
            <translation>{0}, inherited</translation>
        </message>
        <message>
            <source>{0} dari {1} menyala</source>
            <translation>{0} of {1} on</translation>
        </message>
        <message>
            <source>dimatikan</source>
            <translation>switched off</translation>
        </message>
        <message>
            <source>Cari aturan: kata, keluarga, atau nama</source>
            <translation>Search rules: a word, a family, or a name</translation>
        </message>
        <message>
            <source>Cari aturan</source>
            <translation>Search rules</translation>
        </message>
        <message>
            <source>Hanya yang milik gaya ini</source>
            <translation>Only this stylesheet's own</translation>
        </message>
        <message>
            <source>Aturan; spasi menyalakan atau mematikan</source>
            <translation>Rules; the space bar switches them on or off</translation>
        </message>
        <message>
            <source>Tidak ada aturan yang cocok.</source>
            <translation>No rule fits.</translation>
        </message>
        <message>
            <source>Bobot</source>
            <translation>Weight</translation>
        </message>
        <message>
            <source>Bobot aturan ini</source>
            <translation>Weight of this rule</translation>
        </message>
        <message>
            <source>Coba contohnya</source>
            <translation>Try its example</translation>
        </message>
        <message>
            <source>perbaiki</source>
            <translation>to be mended</translation>
        </message>
        <message numerus="yes">
            <source>%n milik gaya ini</source>
            <translation>
                <numerusform>%n of its own</numerusform>
                <numerusform>%n of its own</numerusform>
            </translation>
        </message>
        <message>
            <source>perlu diperbaiki</source>
            <translation>to be mended</translation>
        </message>
        <message>
            <source>Coba pada kalimat</source>
            <translation>Try it on a sentence</translation>
        </message>
        <message>
            <source>Kalimat untuk mencoba gaya ini</source>
            <translation>A sentence to try this stylesheet on</translation>
        </message>
        <message>
            <source>Tulis atau tempel kalimat; temuannya muncul di sebelah</source>
            <translation>Write or paste a sentence; its findings appear beside it</translation>
        </message>
        <message>
            <source>Temuan pada kalimat itu; Enter membuka aturannya</source>
            <translation>Findings in the sentence; Enter opens the rule</translation>
        </message>
        <message>
            <source>Gaya ini belum dapat dipakai; perbaiki dahulu yang ditandai.</source>
            <translation>This stylesheet cannot be used yet; mend what is marked first.</translation>
        </message>
        <message>
            <source>Tidak ada temuan</source>
            <translation>No findings</translation>
        </message>
        <message numerus="yes">
            <source>%n temuan</source>
            <translation>
                <numerusform>%n finding</numerusform>
                <numerusform>%n findings</numerusform>
            </translation>
        </message>
        <message>
            <source>(kosong)</source>
            <translation>(empty)</translation>
        </message>
        <message>
            <source>Bagian naskah</source>
            <translation>Part of the article</translation>
        </message>
        <message>
            <source>Gaya paragraf</source>
            <translation>Paragraph style</translation>
        </message>
        <message>
            <source>Akronim</source>
            <translation>Acronym</translation>
        </message>
        <message>
            <source>Kepanjangan</source>
            <translation>What it stands for</translation>
        </message>
        <message>
            <source>Kata atau frasa</source>
            <translation>Word or phrase</translation>
        </message>
        <message>
            <source>Penggantinya</source>
            <translation>What replaces it</translation>
        </message>
        <message>
            <source>Kunci</source>
            <translation>Key</translation>
        </message>
        <message>
            <source>Nilai</source>
            <translation>Value</translation>
        </message>
        <message>
            <source>Rubrik</source>
            <translation>Kicker</translation>
        </message>
        <message>
            <source>Judul</source>
            <translation>Headline</translation>
        </message>
        <message>
            <source>Dek</source>
            <translation>Deck</translation>
        </message>
        <message>
            <source>Baris penulis</source>
            <translation>Byline</translation>
        </message>
        <message>
            <source>Baris “Laporan …”</source>
            <translation>Line “Laporan …”</translation>
        </message>
        <message>
            <source>Teras</source>
            <translation>Lead</translation>
        </message>
        <message>
            <source>Tubuh</source>
            <translation>Body</translation>
        </message>
        <message>
            <source>Subjudul</source>
            <translation>Subhead</translation>
        </message>
        <message>
            <source>Keterangan foto</source>
            <translation>Caption</translation>
        </message>
        <message>
            <source>Kredit foto</source>
            <translation>Photo credit</translation>
        </message>
        <message>
            <source>Baca juga</source>
            <translation>Related link</translation>
        </message>
        <message>
            <source>Tanda akhir</source>
            <translation>End mark</translation>
        </message>
        <message>
            <source>Ajakan</source>
            <translation>Promotion</translation>
        </message>
        <message>
            <source>Disklaimer</source>
            <translation>Disclaimer</translation>
        </message>
        <message>
            <source>Navigasi laman</source>
            <translation>Page navigation</translation>
        </message>
        <message>
            <source>Kutipan</source>
            <translation>Quotation</translation>
        </message>
        <message>
            <source>Lainnya</source>
            <translation>Other</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Setujui naskah dahulu</source>
            <translation>Approve the draft first</translation>
        </message>
        <message>
            <source>Kenali dari naskah</source>
            <translation>Recognise from the draft</translation>
        </message>
        <message>
            <source>Antrean</source>
            <translation>Queue</translation>
        </message>
        <message>
            <source>Buka</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Ekspor DOCX</source>
            <translation>Export DOCX</translation>
        </message>
        <message>
            <source>Urungkan</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Ulangi</source>
            <translation>Redo</translation>
        </message>
        <message>
            <source>Cari</source>
            <translation>Find</translation>
        </message>
        <message>
            <source>Sunting</source>
            <translation>Edit</translation>
        </message>
        <message>
            <source>Bandingkan</source>
            <translation>Compare</translation>
        </message>
        <message>
            <source>Setujui</source>
            <translation>Approve</translation>
        </message>
        <message>
            <source>Bandingkan, {0} paragraf berubah</source>
            <translation>Compare, {0} paragraphs changed</translation>
        </message>
        <message>
            <source>Setujui, {0} temuan wajib tersisa</source>
            <translation>Approve, {0} required findings left</translation>
        </message>
        <message>
            <source>Gaya: {0}</source>
            <translation>Style: {0}</translation>
        </message>
    </context>
    <context>
        <name>Versions</name>
        <message>
            <source>Versi tersimpan</source>
            <translation>Saved versions</translation>
        </message>
        <message numerus="yes">
            <source>%n kata</source>
            <translation>
                <numerusform>%n word</numerusform>
                <numerusform>%n words</numerusform>
            </translation>
        </message>
        <message>
            <source>Bandingkan</source>
            <translation>Compare</translation>
        </message>
        <message>
            <source>Kembalikan</source>
            <translation>Bring back</translation>
        </message>
        <message>
            <source>Tutup</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Hari ini {0}</source>
            <translation>Today {0}</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>Papan klip tidak berisi teks.</source>
            <translation>The clipboard holds no text.</translation>
        </message>
        <message>
            <source>Tersimpan.</source>
            <translation>Saved.</translation>
        </message>
        <message>
            <source>Belum ada versi tersimpan dari naskah ini.</source>
            <translation>No version of this draft was saved yet.</translation>
        </message>
        <message>
            <source>Versi {0}</source>
            <translation>Version {0}</translation>
        </message>
        <message>
            <source>Versi dikembalikan. Ctrl+Z mengurungkan.</source>
            <translation>The version is back. Ctrl+Z undoes it.</translation>
        </message>
        <message>
            <source>Naskah contoh belum dapat disalin: folder data tidak menjawab.</source>
            <translation>The sample draft cannot be copied: the data folder does not answer.</translation>
        </message>
        <message>
            <source>Disalin untuk CMS. Naskah ini belum disetujui.</source>
            <translation>Copied for the CMS. This draft is not approved yet.</translation>
        </message>
        <message>
            <source>Disalin untuk CMS.</source>
            <translation>Copied for the CMS.</translation>
        </message>
        <message>
            <source>Coba lagi</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Buka folder</source>
            <translation>Open folder</translation>
        </message>
        <message>
            <source>Tanpa judul {0}</source>
            <translation>Untitled {0}</translation>
        </message>
        <message>
            <source>Simpan di tempat lain…</source>
            <translation>Save elsewhere…</translation>
        </message>
        <message>
            <source>Simpan lagi</source>
            <translation>Save again</translation>
        </message>
        <message>
            <source>Berkas di disk</source>
            <translation>File on disk</translation>
        </message>
        <message>
            <source>Bandingkan</source>
            <translation>Compare</translation>
        </message>
        <message>
            <source>Muat ulang</source>
            <translation>Reload</translation>
        </message>
        <message>
            <source>Tetap pakai yang ini</source>
            <translation>Keep this one</translation>
        </message>
        <message>
            <source>Pulihkan</source>
            <translation>Restore</translation>
        </message>
        <message>
            <source>Buang</source>
            <translation>Discard</translation>
        </message>
        <message>
            <source>Tempel teks</source>
            <translation>Paste text</translation>
        </message>
        <message>
            <source>Pilih berkas lain…</source>
            <translation>Choose another file…</translation>
        </message>
        <message>
            <source>Batal</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Membuka {0}…</source>
            <translation>Opening {0}…</translation>
        </message>
        <message>
            <source>Tata bahasa belum tersedia. Pemeriksaan lain tetap berjalan.</source>
            <translation>Grammar is not available yet. All other checks go on.</translation>
        </message>
        <message>
            <source>Nyalakan lagi</source>
            <translation>Switch on again</translation>
        </message>
        <message>
            <source>Gaya {0} tersimpan.</source>
            <translation>The stylesheet {0} is saved.</translation>
        </message>
        <message>
            <source>Gaya {0} tersimpan dan dipakai untuk naskah ini.</source>
            <translation>The stylesheet {0} is saved and checks this draft.</translation>
        </message>
        <message>
            <source>Gaya {0} diimpor.</source>
            <translation>The stylesheet {0} is imported.</translation>
        </message>
        <message>
            <source>{0} tersimpan.</source>
            <translation>{0} is saved.</translation>
        </message>
        <message>
            <source>Naskah ini belum selesai diperiksa.</source>
            <translation>This draft is not checked yet.</translation>
        </message>
    </context>
    <context>
        <name>Workspace</name>
        <message>
            <source>Diterapkan. Ctrl+Z mengurungkan.</source>
            <translation>Applied. Ctrl+Z undoes it.</translation>
        </message>
        <message>
            <source>Diterapkan di {0} tempat. Ctrl+Z mengurungkan.</source>
            <translation>Applied in {0} places. Ctrl+Z undoes it.</translation>
        </message>
        <message>
            <source>Diabaikan. Ctrl+Z mengurungkan.</source>
            <translation>Ignored. Ctrl+Z undoes it.</translation>
        </message>
        <message>
            <source>Pilih temuan ejaan sebuah kata untuk menambahkannya ke kamus.</source>
            <translation>Choose a finding about the spelling of a word to add it to the dictionary.</translation>
        </message>
        <message>
            <source>“{0}” ditambahkan ke kamus. Ctrl+Z mengurungkan.</source>
            <translation>“{0}” is in the dictionary now. Ctrl+Z takes it out.</translation>
        </message>
        <message>
            <source>Tidak ada perbaikan yang aman diterapkan sekaligus.</source>
            <translation>No fix is safe to apply at once.</translation>
        </message>
        <message>
            <source>{0} perbaikan diterapkan. Ctrl+Z mengurungkan.</source>
            <translation>{0} fixes applied. Ctrl+Z undoes them.</translation>
        </message>
        <message>
            <source>Naskah sudah disetujui. Buka kembali di Setujui untuk mengubahnya.</source>
            <translation>The draft is approved. Reopen it under Approve to change it.</translation>
        </message>
        <message>
            <source>Tempelan dirapikan di {0} tempat. Ctrl+Z mengembalikannya.</source>
            <translation>The paste was tidied in {0} places. Ctrl+Z brings it back.</translation>
        </message>
        <message>
            <source>(hapus)</source>
            <translation>(delete)</translation>
        </message>
        <message>
            <source>Abaikan di sini</source>
            <translation>Ignore here</translation>
        </message>
        <message>
            <source>Tambahkan ke kamus redaksi</source>
            <translation>Add to the newsroom dictionary</translation>
        </message>
        <message>
            <source>Mengapa?</source>
            <translation>Why?</translation>
        </message>
        <message>
            <source>Naskah disetujui.</source>
            <translation>Draft approved.</translation>
        </message>
        <message>
            <source>Teks naskah</source>
            <translation>Text of the draft</translation>
        </message>
    </context>
</TS>
