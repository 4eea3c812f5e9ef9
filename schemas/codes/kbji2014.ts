// KBJI 2014 (Klasifikasi Baku Jabatan Indonesia): codes and titles, in Indonesian. Source: Badan Pusat Statistik (BPS) and
// the Ministry of Manpower of Indonesia; see README.md beside this file. Written by convert.ts.

/** A function, so that the text is made only when it is asked for. */
export function kbji2014(): string {
  return `
0 Tentara Nasional Indonesia (TNI) dan Kepolisian Negara Republik Indonesia (POLRI)
01 Perwira TNI dan POLRI
011 Perwira TNI dan POLRI
0111 Perwira Markas Besar TNI
.01 Panglima TNI
.02 Kepala Staf Umum TNI (Kasum TNI)
.03 Inspektur Jenderal TNI (Irjen TNI)
.04 Staf Ahli Panglima TNI (Sahli Panglima TNI)
.05 Asisten Kebijakan Strategis dan Perencanaan Umum Panglima TNI (Asrenum Panglima TNI)
.06 Asisten Intelijen Panglima TNI (Asintel Panglima TNI)
.07 Asisten Operasi Panglima TNI (Asops Panglima TNI)
.08 Asisten Personalia Panglima TNI (Aspers Panglima TNI)
.09 Asisten Logistik Panglima TNI (Aslog Panglima TNI)
.10 Asisten Teritorial Panglima TNI (Aster Panglima TNI)
.11 Asisten Komunikasi dan Elektronika Panglima TNI (Askomlek Panglima TNI)
.12 Perwira Staf Khusus Polisi Militer (Passuspom TNI)
.13 Komandan Satuan Komunikasi dan Elektronika TNI (dansatkomlek TNI)
.14 Kepala Pusat Pengendalian Operasi TNI (Kapusdalops TNI)
.15 Kepala Sekretariat Umum TNI (Kasetum TNI)
.16 Komandan Sekolah Staf dan Komando TNI (dansesko TNI)
.17 Komandan Komando Pendidikan dan Latihan TNI (dankodiklat TNI)
.18 Komandan Jenderal Akademi TNI (danjen Akademi TNI)
.19 Kepala Badan Intelijen Strategis TNI (Kabais TNI)
.20 Komandan Pasukan Pengamanan Presiden (danpaspampres)
.21 Kepala Badan Pembinaan Hukum TNI (Kababinkum TNI)
.22 Kepala Pusat Penerangan TNI (Kapuspen TNI)
.23 Kapala Pusat Kesehatan TNI (Kapuskes TNI)
.24 Kepala Badan Perbekalan TNI (Kababek TNI)
.25 Kepala Pusat Pembinaan Mental TNI (Kapusbintal TNI)
.26 Kepala Pusat Keuangan TNI (Kapusku TNI)
.27 Kepala Pusat Sejarah TNI (Kapusjarah TNI)
.28 Kepala Pusat Informasi dan Pengolahan Data TNI (Kapusinfolahta TNI)
.29 Kepala Pusat Misi Pemeliharaan Perdamaian (Ka PMPP TNI)
.30 Kepala Pusat Pengkajian Strategi TNI (Kapusjianstra TNI)
.31 Kepala Pusat Pengembangan Kepemimpinan TNI (Kapusbangpim TNI)
.32 Komandan Pasukan Reaksi Cepat Penanggulangan Bencana (dan PRCPB)
.33 Komandan Pasukan Pemukul Reaksi Cepat (dan PPRC)
.34 Komandan Komando Garnisun Tetap (dankogartap)
.35 Panglima Komando Pertahanan Udara Nasional (Pangkohanudnas)
.36 Panglima Komando Gabungan Wilayah Pertahanan (Pangkogabwilhan)
.37 Panglima Komando Cadangan Strategis TNI Angkatan Darat (Pangkostrad)
.38 Komandan Jenderal Komando Pasukan Khusus (danjen Kopassus)
.39 Panglima Komando Daerah Militer (Pangdam)
.40 Panglima Komando Armada (Pangkoarmada)
.41 Panglima Komando Lintas Laut Militer (Pangkolinlamil)
.42 Panglima Komando Operasi TNI Angkatan Udara (Pangkoopsau)
.99 Perwira Mabes TNI Lainnya
0112 Perwira TNI Angkatan Darat
.01 Kepala Staf TNI Angkatan Darat (Kasad)
.02 Wakil Kepala Staf TNI Angkatan Darat (Wakasad)
.03 Inspektur Jenderal TNI Angkatan Darat (Irjenad)
.04 Staf Ahli Kasad (Sahli Kasad)
.05 Asisten Perencanaan dan Anggaran Kasad (Asrena Kasad)
.06 Asisten Pengamanan Kasad (Aspam Kasad)
.07 Asisten Operasi Kasad (Asops Kasad)
.08 Asisten Personel Kasad (Aspers Kasad)
.09 Asisten Logistik Kasad (Aslog Kasad)
.10 Asisten Teritorial Kasad (Aster Kasad)
.11 Komandan Pusat Kesenjataan Infanteri (danpussenif)
.12 Komandan Pusat Kesenjataan Kavaleri (danpussenkav)
.13 Komandan Pusat Kesenjataan Artileri Medan (danpussenarmed)
.14 Komandan Pusat Kesenjataan Artileri Pertahanan Udara (danpussenarhanud)
.15 Komandan Pusat Penerbang TNI Angkatan Darat (danpuspenerbad)
.16 Komandan Pusat Polisi Militer TNI Angkatan Darat (danpuspomad)
.17 Komandan Pusat Teritorial TNI Angkatan Darat (danpusterad)
.18 Komandan Pusat Intelijen TNI Angkatan Darat (danpusintelad)
.19 Direktur Zeni TNI Angkatan Darat (Dirziad)
.20 Direktur Perhubungan TNI Angkatan Darat (Dirhubad)
.21 Direktur Peralatan TNI Angkatan Darat (Dirpalad)
.22 Direktur Pembekalan Angkutan TNI Angkatan Darat (Dirbekangad)
.23 Direktur Kesehatan TNI Angkatan Darat (Dirkesad)
.24 Direktur Ajudan Jenderal TNI Angkatan Darat (Dirajenad)
.25 Direktur Topografi TNI Angkatan Darat (Dirtopad)
.26 Direktur Hukum TNI Angkatan Darat (Dirkumad)
.27 Direktur Keuangan TNI Angkatan Darat (Dirkuad)
.28 Kepala Dinas Jasmani TNI Angkatan Darat (Kadisjasad)
.29 Kepala Dinas Pembinaan Mental TNI Angkatan Darat (Kadisbintalad)
.30 Kepala Dinas Psikologi TNI Angkatan Darat (Kadispsiad)
.31 Kepala Dinas Penelitian dan Pengembangan TNI Angkatan Darat (Kadislitbangad)
.32 Kepala Dinas Sejarah TNI Angkatan Darat (Kadisjarahad)
.33 Kepala Dinas Informasi dan Pengolahan Data TNI Angkatan Darat (Kadisinfolahtaad)
.34 Kepala Dinas Penerangan TNI Angkatan Darat (Kadispenad)
.35 Gubernur Akademi Militer TNI Angkatan Darat (Gubernur Akmil)
.36 Komandan Sekolah Staf dan Komando TNI Angkatan Darat (danseskoad)
.37 Komandan Sekolah Calon Perwira TNI Angkatan Darat (dansecapa Ad)
.38 Komandan Komando Pembinaan Doktrin Pendidikan dan Latihan TNI Angkatan Darat (dankodiklatad)
.99 Perwira TNI Angkatan Darat Lainnya
0113 Perwira TNI Angkatan Laut
.01 Kepala Staf TNI Angkatan Laut (Kasal)
.02 Wakil Kepala Staf TNI Angkatan Laut (Wakasal)
.03 Inspektur Jenderal TNI Angkatan Laut (Irjenal)
.04 Staf Ahli Kasal (Sahli Kasal)
.05 Asisten Perencanaan dan Anggaran Kasal (Asrena Kasal)
.06 Asisten Pengamanan Kasal (Aspam Kasal)
.07 Asisten Operasi Kasal (Asops Kasal)
.08 Asisten Personel Kasal (Aspers Kasal)
.09 Asisten Logistik Kasal (Aslog Kasal)
.10 Kepala Dinas Pengamanan TNI Angkatan Laut (Kadispamal)
.11 Kepala Dinas Penerangan TNI Angkatan Laut (Kadispenal)
.12 Kepala Dinas Hidrografi dan Oceanografi TNI Angkatan Laut (Kadishidrosal)
.13 Kepala Dinas Komunikasi dan Elektronika TNI Angkatan Laut (Kadiskomlekal)
.14 Kepala Dinas Pembinaan Hukum TNI Angkatan Laut (Kadiskumal)
.15 Kepala Dinas Pembinaan Potensi Maritim (Kadisbinpotmar)
.16 Kepala Dinas Administrasi Personel TNI Angkatan Laut (Kadisminpersal)
.17 Kepala Dinas Pendidikan TNI Angkatan Laut (Kadisdikal)
.18 Kepala Dinas Perawatan Personel TNI Angkatan Laut (Kadiswatpersal)
.19 Kepala Dinas Kesehatan TNI Angkatan Laut (Kadiskesal)
.20 Kepala Dinas Materiil TNI Angkatan Laut (Kadismatal)
.21 Kepala Dinas Senjata dan Elektronika TNI Angkatan Laut (Kadissenlekal)
.22 Kepala Dinas Kelaikan Materiil TNI Angkatan Laut (Kadislaikmatal)
.23 Kepala Dinas Fasilitas Pangkalan TNI Angkatan Laut (Kadisfaslanal)
.24 Kepala Dinas Pengadaan TNI Angkatan Laut (Kadisadal)
.25 Kepala Dinas Pembekalan TNI Angkatan Laut (Kadisbekal)
.26 Kepala Dinas Keuangan TNI Angkatan Laut (Kadiskual)
.27 Kepala Dinas Penelitian dan Pengembangan TNI Angkatan Laut (Kadislitbangal)
.28 Kepala Dinas Informasi dan Pengolahan Data TNI Angkatan Laut (Kadisinfolahtaal)
.29 Kepala Dinas Psikologi TNI Angkatan Laut (Kadispsial)
.30 Komandan Pusat Penerbangan TNI Angkatan Laut (danpuspenerbal)
.31 Komandan Pusat Polisi Militer TNI Angkatan Laut (danpuspomal)
.32 Gubernur Akademi TNI Angkatan Laut (Gubernur Aal)
.33 Komandan Sekolah Staf dan Komando TNI Angkatan Laut (danseskoal)
.34 Komandan Korps Marinir (dankormar)
.35 Komandan Komando Pengembangan Pendidikan TNI Angkatan Laut (dankobangdikal)
.99 Perwira TNI Angkatan Laut Lainnya
0114 Perwira TNI Angkatan Udara
.01 Kepala Staf TNI Angkatan Udara (Kasau)
.02 Wakil Kepala Staf TNI Angkatan Udara (Wakasau)
.03 Inspektur Jenderal TNI Angkatan Udara (Irjenau)
.04 Staf Ahli Kasau (Sahli Kasau)
.05 Asisten Perencanaan dan Anggaran Kasau (Asrena Kasau)
.06 Asisten Pengamanan Kasau (Aspam Kasau)
.07 Asisten Operasi Kasau (Asops Kasau)
.08 Asisten Personel Kasau (Aspers Kasau)
.09 Asisten Logistik Kasau (Aslog Kasau)
.10 Kepala Dinas Keuangan TNI Angkatan Udara (Kadiskuau)
.11 Kepala Dinas Informasi dan Pengolahan Data TNI Angkatan Udara (Kadisinfolahtaau)
.12 Kepala Dinas Penelitian dan Pengembangan TNI Angkatan Udara (Kadislitbangau)
.13 Kepala Dinas Pengamanan dan Sandi TNI Angkatan Udara (Kadispamsanau)
.14 Kepala Dinas Survei dan Pemotretan Udara TNI Angkatan Udara (Kadissurpotrudau)
.15 Kepala Dinas Penerangan TNI Angkatan Udara (Kadispenau)
.16 Kepala Dinas Pengembangan Operasi TNI Angkatan Udara (Kadisbangopsau)
.17 Kepala Dinas Keselamatan Terbang dan Kerja TNI Angkatan Udara (Kadislambangjaau)
.18 Kepala Dinas Potensi Kedirgantaraan (Kadispotdirga)
.19 Kepala Dinas Hukum TNI Angkatan Udara (Kadiskumau)
.20 Kepala Dinas Administrasi Personel TNI Angkatan Udara (Kadisminpersau)
.21 Kepala Dinas Pendidikan TNI Angkatan Udara (Kadisdikau)
.22 Kepala Dinas Perawatan Personel TNI Angkatan Udara (Kadiswatpersau)
.23 Kepala Dinas Kesehatan TNI Angkatan Udara (Kadiskesau)
.24 Kepala Dinas Psikologi TNI Angkatan Udara (Kadispsiau)
.25 Kepala Dinas Materiil TNI Angkatan Udara (Kadismatau)
.26 Kepala Dinas Aeronautika TNI Angkatan Udara (Kadisaeroau)
.27 Kepala Dinas Komunikasi dan Elektronika TNI Angkatan Udara (Kadiskomlekau)
.28 Kepala Dinas Fasilitas dan Konstruksi TNI Angkatan Udara (Kadisfaskonau)
.29 Kepala Dinas Pengadaan TNI Angkatan Udara (Kadisadaau)
.30 Kepala Lembaga Kesehatan Penerbangan dan Ruang Angkasa "Saryanto" (Kalakespra "Saryanto")
.31 Komandan Pusat Polisi Militer TNI Angkatan Udara (danpuspomau)
.32 Gubernur Akademi TNI Angkatan Udara (Gubernur Aau)
.33 Komandan Sekolah Staf dan Komando TNI Angkatan Udara (danseskoau)
.34 Komandan Komando Pendidikan TNI Angkatan Udara (dankodikau)
.35 Komandan Komando Pemeliharaan Materiil TNI Angkatan Udara (dankoharmatau)
.36 Komandan Korps Pasukan Khas Angkatan Udara (dankorpaskhas)
.99 Perwira TNI Angkatan Udara Lainnya
0115 Perwira POLRI
.01 Kepala Kepolisian Republik Indonesia (Kapolri)
.02 Wakil Kepala Kepolisian Republik Indonesia (Wakapolri)
.03 Inspektur Pengawas Umum (Irwasum)
.04 Asisten Kapolri Bidang Operasional (Asops Kapolri)
.05 Asisten Kapolri Bidang Perencanaan Umum dan Anggaran (Asrena Kapolri)
.06 Asisten Kapolri Bidang Sumber Daya Manusia (As SDM)
.07 Asisten Kapolri Bidang Sarana dan Prasarana (Assarpras Kapolri)
.08 Kepala Divisi Profesi dan Pengamanan (Kadivpropam)
.09 Kepala Divisi Hukum (Kadivkum)
.10 Kepala Divisi Hubungan Masyarakat (Kadivhumas)
.11 Kepala Divisi Hubungan Internasional (Kadivhubinter)
.12 Kepala Divisi Teknologi Informasi (Kadiv TI)
.13 Staf Ahli Kapolri (Sahli Kapolri)
.14 Kepala Badan Inteljen Keamanan (Kabaintelkam)
.15 Kepala Badan Pemelihara Keamanan (Kabaharkam)
.16 Kepala Badan Reserse Kriminal (Kabareskrim)
.17 Kepala Korps Lalu Lintas (Kakorlatas)
.18 Kepala Korps Brigade Mobil (Kakorbrimob)
.19 Kepala Detasemen Khusus 88 Anti Teror (Kadensus 88 AT)
.20 Kepala Lembaga Pendidikan POLRI (Kalemdikpol)
.21 Kepala Sekolah Staf dan Pimpinan (Kasespim)
.22 Kepala Sekolah Staf dan Pimpinan Pertama (Kasespimma)
.23 Kepala Sekolah Staf dan Pimpinan Menegah (Kasespimmen)
.24 Kepala Sekolah Staf dan Pimpinan Tinggi (Kasespimti)
.25 Ketua Sekolah Tinggi Ilmu Kepolisian (Ketua STIK)
.26 Gubernur Akademi Kepolisian (Gub Akpol)
.27 Kepala Sekolah Pembentukan Perwira (Kasetukpa)
.28 Kepala Pendidikan dan Pelatihan Khusus Kejahatan Transnasional (Kadiklatsus Jatrans)
.29 Kepala Pusat Penelitian dan Pengembangan (Kapuslitbang)
.30 Kepala Keuangan (Kapuskeu)
.31 Kepala Pusat Kedokteran dan Kesehatan (Kapusdokkes)
.32 Kepala Pusat Sejarah (Kapusjarah)
.33 Kepala Kepolisian Daerah (Kapolda)
.34 Kepala Kepolisian Resort (Kapolres)
.35 Kepala Kepolisian Sektor (Kapolsek)
.99 Perwira POLRI Lainnya
02 Bintara TNI dan POLRI
021 Bintara TNI dan POLRI
0211 Bintara Markas Besar TNI
.00 Bintara Markas Besar TNI
0212 Bintara TNI Angkatan Darat
.00 Bintara TNI Angkatan Darat
0213 Bintara TNI Angkatan Laut
.00 Bintara TNI Angkatan Laut
0214 Bintara TNI Angkatan Udara
.00 Bintara TNI Angkatan Udara
0215 Bintara POLRI
.00 Bintara POLRI
03 Tamtama TNI dan POLRI
031 Tamtama TNI dan POLRI
0311 Tamtama Markas Besar TNI
.00 Tamtama Markas Besar TNI
0312 Tamtama TNI Angkatan Darat
.00 Tamtama TNI Angkatan Darat
0313 Tamtama TNI Angkatan Laut
.00 Tamtama TNI Angkatan Laut
0314 Tamtama TNI Angkatan Udara
.00 Tamtama TNI Angkatan Udara
0315 Tamtama POLRI
.00 Tamtama POLRI
1 Manajer
11 Pimpinan Eksekutif, Pejabat Tinggi Pemerintah dan Pejabat Pembuat Peraturan Perundang-Undangan
111 Pejabat Pembuat Peraturan Perundang-Undangan dan Pejabat Tinggi Pemerintah
1111 Pejabat Pembuat Peraturan Perundang-Undangan
.01 Anggota Parlemen (MPR, Dpr, DPRD dan Dpd)
.02 Presiden dan Wakil Presiden
.03 Gubernur
.04 Walikota dan Bupati
.05 Menteri
.99 Pejabat Pembuat Peraturan Perundang-Undangan Lainnya
1112 Pejabat Tinggi Pemerintah
.01 Duta Besar
.02 Konsulat Jenderal
.03 Sekretaris Kabinet
.04 Inspektur Jenderal dan Inspektur Utama (Kementerian/Lembaga)
.05 Direktur Jenderal dan Deputi (Kementerian/Lembaga)
.06 Jaksa Agung
.07 Sekretaris Daerah
.99 Pejabat Tinggi Pemerintah Lainnya
1113 Ketua Adat dan Kepala Wilayah
.01 Ketua Adat
.02 Camat
.03 Kepala Desa
.04 Lurah
.99 Ketua Adat dan Kepala Wilayah Lainnya
1114 Pimpinan Organisasi Bidang Khusus
.00 Pimpinan Organisasi Bidang Khusus Lainnya
112 Pimpinan Eksekutif dan Direktur Pelaksana
1120 Pimpinan Eksekutif dan Direktur Pelaksana
.01 Direktur Eksekutif/Chief Executive Officer (CEO)
.02 Direktur Utama
.03 Direktur Pelaksana
.04 Manajer Regional/Wilayah
.99 Pimpinan Eksekutif dan Direktur Pelaksana Lainnya
12 Manajer Administrasi dan Komersial
121 Manajer Pelayanan Bisnis dan Administrasi Bisnis
1211 Manajer Keuangan
.01 Manajer Administrasi
.02 Sekretaris Perusahaan
.03 Manajer Administrasi Keuangan
.99 Manajer Keuangan Lainnya
1212 Manajer Sumber Daya Manusia
.01 Manajer Hubungan Industrial
.02 Manajer Personalia
.03 Manajer Perekrutan
.99 Manajer Sumber Daya Manusia Lainnya
1213 Manajer Perencanaan dan Kebijakan
.01 Manajer Kebijakan
.02 Manajer Perencanaan Strategis
.03 Manajer Perencanaan Korporasi
.99 Manajer Kebijakan dan Perencanaan Lainnya
1219 Manajer Pelayanan Bisnis dan Administrasi Bisnis YTDL
.01 Manajer Jasa Administrasi
.02 Manajer Jasa Kebersihan
.03 Manajer Jasa Perusahaan
.04 Manajer Sarana dan Prasarana
.99 Manajer Pelayanan Bisnis dan Administrasi Bisnis YTDL Lainnya
122 Manajer Penjualan, Pemasaran dan Pengembangan Usaha
1221 Manajer Penjualan dan Pemasaran
.01 Manajer Penjualan
.02 Manajer Pemasaran
.99 Manajer Penjualan dan Pemasaran Lainnya
1222 Manajer Periklanan dan Hubungan Masyarakat
.01 Manajer Periklanan
.02 Manajer Hubungan Masyarakat
.99 Manajer Periklanan dan Hubungan Masyarakat Lainnya
1223 Manajer Penelitian dan Pengembangan
.01 Manajer Penelitian
.02 Manajer Pengembangan Produk
.99 Manajer Penelitian dan Pengembangan Produk Lainnya
13 Manajer Produksi dan Pelayanan Khusus
131 Manajer Produksi Pertanian, Kehutanan dan Perikanan
1311 Manajer Produksi Pertanian dan Kehutanan
.01 Manajer Pertanian Tanaman Pangan
.02 Manajer Pertanian Hortikultura
.03 Manajer Perkebunan
.04 Manajer Peternakan
.05 Manajer Kehutanan
.99 Manajer Produksi Pertanian dan Kehutanan Lainnya
1312 Manajer Produksi Penangkapan dan Budidaya Ikan
.01 Manajer Produksi Budidaya Ikan
.02 Manajer Operasional Penangkapan Ikan
.03 Kapten Kapal Penangkap Ikan
.99 Manajer Produksi Penangkapan dan Budidaya Ikan Lainnya
132 Manajer Manufaktur, Pertambangan, Konstruksi, dan Distribusi
1321 Manajer Manufaktur
.01 Manajer Umum Industri Pengolahan
.02 Manajer Produksi dan Operasional Industri Pengolahan
.99 Manajer Manufaktur Lainnya
1322 Manajer Pertambangan dan Penggalian
.01 Manajer Umum Pertambangan dan Penggalian
.02 Manajer Produksi Pertambangan
.03 Manajer Produksi Ekstraksi Minyak dan Gas
.04 Manajer Produksi Penggalian
.99 Manajer Pertambangan dan Penggalian Lainnya
1323 Manajer Konstruksi
.01 Manajer Proyek Konstruksi Bangunan Sipil
.02 Manajer Proyek Konstruksi Bangunan dan Tempat Tinggal
.99 Manajer Konstruksi Lainnya
1324 Manajer Pengadaan, Distribusi dan YBDI
.01 Manajer Logistik
.02 Manajer Pengadaan dan Distribusi
.03 Manajer Rantai Pasokan
.04 Manajer Gudang
.05 Manajer Perusahaan Angkutan
.06 Kepala Stasiun Kereta
.07 Kepala Terminal Bus
.08 Kepala Angkutan Sungai, danau, dan Penyeberangan (ASDP)
.09 Kepala Pelabuhan Laut
.10 Kepala Bandar Udara
.11 Manajer Pos
.99 Manajer Pengadaan, Distribusi dan YBDI Lainnya
133 Manajer Layanan Teknologi Informasi dan Komunikasi
1330 Manajer Layanan Teknologi Informasi dan Komunikasi
.01 Manajer Pengembangan Aplikasi Teknologi Informasi dan Komunikasi
.02 Manajer Teknologi Informasi
.03 Manajer Operasi Data
.04 Manajer Pengolahan Data
.05 Manajer Pengembangan Teknologi Informasi dan Komunikasi
.06 Manajer Sistem Informasi
.07 Manajer Penyedia Jasa Internet (Internet Service Provider/Isp)
.08 Manajer Jaringan
.09 Manajer Telekomunikasi
.99 Manajer Layanan Teknologi Informasi dan Komunikasi Lainnya
134 Manajer Jasa Profesional
1341 Manajer Jasa Penitipan Anak
.00 Manajer Jasa Penitipan Anak
1342 Manajer Jasa Kesehatan
.01 Direktur Klinis
.02 Koordinator Kesehatan Masyarakat
.03 Direktur Keperawatan
.04 Kepala Bidang Pelayanan Kesehatan
.05 Administrator Kesehatan
.99 Manajer Jasa Kesehatan Lainnya
1343 Manajer Jasa Perawatan Lansia
.01 Direktur Rumah Perawatan Lansia
.02 Koordinator Komunitas Perawatan Lansia
.03 Direktur Rumah Perawatan Intensif Lansia
.04 Koordinator Perkampungan Pensiun
.99 Manajer Jasa Perawatan Lansia Lainnya
1344 Manajer Kesejahteraan Sosial
.01 Manajer Pusat Komunitas Masyarakat
.02 Manajer Pelayanan Keluarga
.03 Manajer Jasa Perumahan
.04 Manajer Pusat Kesejahteraan
.99 Manajer Kesejahteraan Sosial Lainnya
1345 Manajer Pendidikan
.01 Rektor
.02 Dekan
.03 Kepala Sekolah SMA dan Sederajat
.04 Kepala Sekolah SMP dan Sederajat
.05 Kepala Sekolah SD dan Sederajat
.06 Kepala Sekolah TK dan Sederajat
.07 Kepala Sekolah Kelompok Bermain/Pendidikan Anak Usia Dini
.08 Manajer Lembaga Bimbingan Belajar
.09 Manajer Lembaga Pendidikan Bahasa
.10 Manajer Lembaga Pendidikan Matematika
.11 Manajer Lembaga Pendidikan Komputer
.12 Manajer Lembaga Pendidikan Manajemen dan Perbankan
.13 Manajer Lembaga Pendidikan Budaya
.99 Manajer Pendidikan Lainnya
1346 Manajer Jasa Keuangan dan Asuransi
.01 Manajer Bank
.02 Manajer Lembaga Perkreditan
.03 Manajer Koperasi
.04 Manajer Investasi
.05 Manajer Lembaga Asuransi
.06 Manajer dana Pensiun
.07 Manajer Pegadaian
.99 Manajer Jasa Keuangan dan Asuransi Lainnya
1349 Manajer Jasa Profesional Lainnya
.01 Manajer Arsip
.02 Manajer Galeri Seni
.03 Manajer Perpustakaan
.04 Manajer Museum
.05 Manajer Layanan Hukum
.06 Kepala Lembaga Pemasyarakatan
.99 Manajer Jasa Profesional Lainnya YTDL
14 Manajer Jasa Perhotelan, Perdagangan dan Jasa Lainnya
141 Manajer Hotel dan Penyediaan Makanan dan Minuman
1411 Manajer Hotel
.01 Manajer Hotel Bintang
.02 Manajer Hotel Melati, Motel, dan Wisma
.03 Manajer Penginapan Remaja
.04 Manajer Apartemen Hotel
.99 Manajer Hotel Lainnya
1412 Manajer Penyediaan Makanan dan Minuman
.01 Manajer Restoran
.02 Manajer Warung Makan
.03 Manajer Katering
.04 Manajer Kafe
.99 Manajer Restoran Lainnya
142 Manajer Perdagangan Besar dan Eceran
1420 Manajer Perdagangan Besar dan Eceran
.01 Manajer Perdagangan Besar
.02 Manajer Supermaket/Minimarket
.03 Manajer Toko
.04 Manajer Departement Store
.99 Manajer Perdagangan Besar dan Eceran Lainnya
143 Manajer Jasa Lainnya
1431 Manajer Pusat Olahraga, Rekreasi dan Budaya
.01 Manajer Taman Hiburan/Rekreasi
.02 Manajer Rumah Biliar
.03 Manajer Bioskop
.04 Manajer Teater
.05 Manajer Pusat Olahraga Atau Kebugaran
.06 Manajer Sekolah Mengemudi
.07 Manajer Klub Olahraga
.99 Manajer Pusat Olahraga, Rekreasi dan Budaya Lainnya
1439 Manajer Jasa Lainnya YTDL
.01 Manajer Agen Perjalanan
.02 Manajer Pusat Konferensi
.03 Manajer Pusat Perbelanjaan
.04 Manajer Bumi Perkemahan
.05 Manajer Pondok Wisata
.06 Manajer Vila
.07 Manajer Rumah Kos
.08 Manajer Pusat Informasi
.99 Manajer Jasa Lainnya YTDL
2 Profesional
21 Ahli Ilmu Pengetahuan dan Teknik
211 Ahli Fisika dan Ilmu Bumi
2111 Ahli Fisika dan Astronomi
.01 Ahli Fisika (Umum)
.02 Ahli Fisika Nuklir
.03 Ahli Fisika Mekanika
.04 Ahli Fisika Panas
.05 Ahli Fisika Sinar
.06 Ahli Fisika Suara
.07 Ahli Fisika Listrik dan Magnit
.08 Ahli Fisika Elektronika
.09 Ahli Fisika Medis
.10 Ahli Astronomi
.99 Ahli Fisika dan Astronomi Lainnya
2112 Ahli Meteorologi dan Klimatologi
.01 Ahli Meteorologi (Umum)
.02 Ahli Klimatologi
.03 Ahli Prakiraan Cuaca
.04 Ahli Hidrometeorologi
.99 Ahli Meteorologi dan Klimatologi Lainnya
2113 Ahli Kimia
.01 Ahli Kimia (Umum)
.02 Ahli Kimia Organik
.03 Ahli Kimia Anorganik
.04 Ahli Kimia Fisika
.05 Ahli Kimia Analitik
.99 Ahli Kimia Lainnya
2114 Ahli Geologi dan Geofisika
.01 Ahli Geologi (Umum)
.02 Ahli Geologi Kelautan
.03 Ahli Geologi Pertambangan
.04 Ahli Geofisika (Umum)
.05 Ahli Geofisika Kelautan
.99 Ahli Geologi dan Geofisika Lainnya
212 Ahli Matematika, Aktuaria dan Statistika
2120 Ahli Matematika, Aktuaria dan Statistika
.01 Ahli Matematika Murni
.02 Ahli Matematika Terapan
.03 Ahli Analisis Riset Operasi (Quality Control Management)
.04 Aktuaris
.05 Ahli Statistika (Umum)
.06 Ahli Statistika Matematika
.07 Ahli Statistika (Terapan)
.99 Ahli Matematika, Aktuaria dan Statistika Lainnya
213 Ahli Ilmu Pengetahuan Hayati
2131 Ahli Biologi, Botani, Zoologi dan YBDI
.01 Ahli Perilaku Hewan
.02 Ahli Bakteriologi
.03 Ahli Biologi (Umum)
.04 Ahli Biologi Kelautan
.05 Ahli Biologi Molekuler
.06 Ahli Botani
.07 Ahli Zoologi
.08 Ahli Biokimia
.09 Ahli Anatomi
.10 Ahli Fisiologi
.11 Ahli Patologis Medis
.12 Ahli Patologi Hewan
.13 Ahli Farmakologi
.99 Ahli Biologi, Botani, Zoologi dan YBDI Lainnya
2132 Penasihat Pertanian, Kehutanan dan Perikanan
.01 Ahli Agronomi
.02 Ahli Kehutanan
.03 Ahli Penelitian Tanah
.04 Ahli Hortikultura
.05 Konsultan Pertanian, Kehutanan dan Perikanan
.99 Penasihat Pertanian, Kehutanan dan Perikanan Lainnya
2133 Ahli Perlindungan Lingkungan
.01 Ahli Ekologi
.02 Analis Polusi Udara
.03 Ahli Konservasi
.04 Auditor Lingkungan
.05 Ilmuwan Lingkungan
.06 Analis Mutu Air
.07 Konsultan Lingkungan
.99 Ahli Perlindungan Lingkungan Lainnya
214 Ahli Teknik (Selain Ahli Teknologi Elektro)
2141 Ahli Teknik Industri dan Produksi
.01 Ahli Teknik Efisiensi Industri
.02 Ahli Teknik Sistem dan Metoda Kerja Industri
.03 Ahli Teknik Pengukuran Kerja Industri
.04 Ahli Teknik Mesin Industri
.05 Ahli Teknik Produksi Industri
.99 Ahli Teknik Industri dan Produksi Lainnya
2142 Ahli Teknik Sipil
.01 Ahli Teknik Sipil (Umum)
.02 Ahli Teknik Konstruksi Bangunan
.03 Ahli Teknik Konstruksi Jalan
.04 Ahli Teknik Konstruksi Landasan Pesawat Udara.
.05 Ahli Teknik Konstruksi Jalan Kereta Api
.06 Ahli Teknik Konstruksi Jembatan
.07 Ahli Teknik Penyehatan Lingkungan
.08 Ahli Teknik Pengairan
.09 Ahli Teknik Mekanika Tanah
.99 Ahli Teknik Sipil Lainnya
2143 Ahli Teknik Lingkungan
.01 Ahli Teknik Lingkungan
.02 Analis Lingkungan
.03 Spesialis Rehabilitasi Lingkungan
.99 Ahli Teknik Lingkungan Lainnya
2144 Ahli Teknik Mekanika
.01 Ahli Teknik Mesin (Umum)
.02 Ahli Teknik Mesin dan Peralatan Industri
.03 Ahli Teknik Mesin Motor Penggerak (Selain Mesin Kapal)
.04 Ahli Teknik Mesin Kapal
.05 Ahli Teknik Konstruksi Kapal
.06 Ahli Teknik Industri Pesawat Terbang
.07 Ahli Teknik Mobil
.08 Ahli Teknik Pemanasan, Ventilasi dan Pendinginan
.09 Ahli Teknik Mesin Tenaga Atom
.99 Ahli Teknik Mekanikal Lainnya
2145 Ahli Teknik Kimia
.01 Ahli Teknik Kimia (Umum)
.02 Ahli Teknik Kimia Bahan Bakar
.03 Ahli Teknik Kimia Plastik
.99 Ahli Teknik Kimia Lainnya
2146 Ahli Teknik Pertambangan, Metalurgi dan YBDI
.01 Ahli Teknik Pertambangan (Umum)
.02 Ahli Teknik Pertambangan Batu Bara
.03 Ahli Teknik Pertambangan Logam
.04 Ahli Teknik Pertambangan Minyak Bumi dan Gas Alam
.05 Ahli Metalurgi Ekstraksi
.06 Ahli Metalurgi Fisika
.99 Ahli Teknik Pertambangan, Metalurgi dan YBDI Lainnya
2149 Ahli Teknik Lain YTDL
.01 Ahli Teknik Keramik dan Kaca
.02 Ahli Teknik Pertanian
.03 Ahli Teknik Bahan Makanan dan Minuman
.04 Ahli Teknik Tekstil
.05 Ahli Teknik Perencanaan Sistem Lalu-Lintas
.06 Ahli Teknik Biomedis
.07 Ahli Teknik Bahan Peledak
.08 Ahli Teknik Salvage (Penyelamatan Laut)
.09 Ahli Teknik Keselamatan
.10 Ahli Teknik Optikal
.99 Ahli Teknik Lain YTDL
215 Ahli Teknik Teknologi Elektro
2151 Ahli Teknik Listrik
.01 Ahli Teknik Listrik (Umum)
.02 Ahli Teknik Pembangkit Tenaga Listrik
.03 Ahli Teknik Distribusi dan Transmisi Tenaga Listrik
.04 Ahli Teknik Elektromekanik
.99 Ahli Teknik Listrik Lainnya
2152 Ahli Teknik Elektronik
.01 Ahli Teknik Elektronik (Umum)
.02 Ahli Teknik Perangkat Keras Komputer
.03 Ahli Teknik Instrumentasi (Alat Ukur)
.99 Ahli Teknik Elektronik Lainnya
2153 Ahli Teknik Telekomunikasi
.01 Ahli Teknik Telekomunikasi
.02 Ahli Teknik Penyiaran dan Audio Visual
.03 Ahli Teknologi Rekayasa Telekomunikasi
.99 Ahli Teknik Telekomunikasi Lainnya
216 Arsitek, Perencana, Surveyor dan Desainer
2161 Arsitek Bangunan
.01 Arsitek Bangunan
.02 Arsitek Interior
.99 Arsitek Bangunan Lainnya
2162 Arsitek Pertamanan/Lansekap
.00 Arsitek Pertamanan/Lansekap
2163 Perancang Produk dan Pakaian Jadi
.01 Perancang Kostum
.02 Perancang Busana
.03 Perancang Perhiasan
.04 Perancang Produk Industri
.99 Perancang Produk dan Pakaian Jadi Lainnya
2164 Perencana Tata Kota dan Lalu Lintas
.01 Perencana Lahan
.02 Perencana Tata Kota
.03 Perencana Lalu Lintas
.99 Perencana Tata Kota dan Lalu Lintas Lainnya
2165 Ahli Pemetaan dan Surveyor
.01 Surveyor Tanah
.02 Surveyor Pertambangan
.03 Surveyor Hidrografi
.04 Surveyor Topografi
.05 Surveyor Aerial
.06 Surveyor Kadastral
.07 Ahli Pemetaan (Kartografer)
.99 Ahli Pemetaan dan Surveyor Lainnya
2166 Perancang Grafis dan Multimedia
.01 Animator
.02 Seniman Digital
.03 Perancang Grafis
.04 Ilustrator Teknik
.05 Perancang Permainan Interaktif
.06 Ilustrator
.07 Seniman Lithografi
.08 Desainer Multimedia
.09 Desainer Publikasi
.10 Desainer Website
.99 Perancang Grafis dan Multimedia Lainnya
22 Profesional Kesehatan
221 Dokter Medis
2211 Praktisi Dokter Umum
.01 Dokter Umum
.02 Dokter Keluarga
.99 Praktisi Dokter Umum Lainnya
2212 Praktisi Dokter Spesialis
.01 Dokter Spesialis Anestesi
.02 Dokter Spesialis Jantung
.03 Dokter Spesialis Kulit dan Kelamin
.04 Dokter Spesialis Telinga, Hidung dan Tenggorokan
.05 Dokter Spesialis Kandungan
.06 Dokter Spesialis Mata
.07 Dokter Spesialis Anak
.08 Psikiater
.09 Dokter Spesialis Penyakit Dalam
.10 Dokter Spesialis Saraf
.11 Dokter Spesialis Patologi
.12 Dokter Spesialis Paru
.13 Dokter Spesialis Radiologi
.14 Dokter Spesialis Bedah Umum
.15 Dokter Spesialis Bedah Digestif
.16 Dokter Spesialis Bedah Syaraf
.17 Dokter Spesialis Bedah Orthopedi dan Traumatologi
.18 Dokter Spesialis Bedah Onkologi
.99 Praktisi Dokter Spesialis Lainnya
222 Profesional Keperawatan dan Kebidanan
2221 Profesional Keperawatan
.01 Perawat Ahli
.02 Perawat Spesialis
.03 Perawat Kesehatan Masyarakat
.04 Perawat Kesehatan Kerja
.05 Perawat
.06 Perawat Anastesi
.99 Profesional Keperawatan Lainnya
2222 Profesional Kebidanan
.01 Bidan
.99 Profesional Kebidanan Lainnya
223 Profesional Pengobatan Tradisional dan Komplementer
2230 Profesional Pengobatan Tradisional dan Komplementer
.01 Ahli Akupuntur
.02 Ahli Pengobatan Herbal Cina
.03 Praktisi Ayurvedic
.04 Ahli Homeopati
.05 Ahli Naturopati
.06 Praktisi Unani
.99 Profesional Pengobatan Tradisional dan Komplementer Lainnya
224 Praktisi Paramedis
2240 Praktisi Paramedis
.01 Asisten Medik
.02 Paramedis
.03 Teknisi Bedah
.99 Praktisi Paramedis Lainnya
225 Dokter Hewan
2250 Dokter Hewan
.01 Dokter Hewan (Umum)
.02 Dokter Hewan Kesehatan Masyarakat
.03 Dokter Bedah Hewan
.04 Ahli Penyakit Hewan (Patologi)
.05 Ahli Epidemiologi Hewan
.99 Dokter Hewan Lainnya
226 Profesional Kesehatan Lainnya
2261 Dokter Gigi
.01 Dokter Gigi (Umum)
.02 Dokter Gigi Kesehatan Masyarakat
.03 Asisten Bedah Gigi
.04 Ahli Kesehatan Gigi
.05 Endodontist
.06 Ahli Bedah Mulut dan Maxillofacial
.07 Ahli Penyakit Mulut
.08 Ortodontis
.09 Paedodontist
.10 Periodontist
.11 Prosthodontist
.99 Dokter Gigi Lainnya
2262 Apoteker
.01 Apoteker
.99 Apoteker Lainnya
2263 Ahli Kesehatan dan Kebersihan Lingkungan Kerja
.01 Petugas Kesehatan Lingkungan
.02 Penasihat Kesehatan dan Keselamatan Kerja
.03 Ahli Proteksi Radiasi
.99 Ahli Kesehatan dan Kebersihan Lingkungan Lainnya
2264 Ahli Fisioterapi
.01 Ahli Fisioterapi
.02 Ahli Terapi Rehabilitasi
.03 Terapis Geriatri (Terapis Lansia)
.04 Terapis Pediatri (Terapis Anak)
.05 Terapis Ortopedi (Terapis Alat Gerak)
.99 Ahli Fisioterapi Lainnya
2265 Ahli Diet dan Gizi
.01 Ahli Diet (Umum)
.02 Ahli Gizi Klinis
.03 Ahli Gizi Layanan Makanan
.04 Ahli Gizi Masyarakat
.05 Ahli Gizi Olahraga
.99 Ahli Diet dan Gizi Lainnya
2266 Ahli Terapi Pendengaran dan Terapi Bicara
.01 Ahli Terapi Pendengaran
.02 Ahli Terapi Bicara
.99 Ahli Terapi Pendengaran dan Terapis Bicara Lainnya
2267 Ahli Optometrik dan Optik Oftalmik
.01 Optometrist
.02 Orthoptist
.99 Ahli Optik Optometrik dan Oftalmik Lainnya
2269 Ahli Kesehatan YTDL
.01 Terapis Seni
.02 Terapis Tari dan Gerakan
.03 Okupasi Terapis
.04 Ahli Podiatri (Penyakit Kaki)
.99 Ahli Kesehatan YTDL Lainnya
23 Profesional Pendidikan
231 Dosen Universitas dan Pendidikan Tinggi
2310 Dosen Universitas dan Pendidikan Tinggi
.01 Dosen Ilmu Fisika
.02 Dosen Ilmu Teknik dan Arsitektur
.03 Dosen Ilmu Kedokteran dan Ilmu Hayati
.04 Dosen Ilmu Matematika
.05 Dosen Ilmu Statistika
.06 Dosen Ilmu Ekonomi dan Administrasi Niaga
.07 Dosen Ilmu Hukum
.08 Dosen Ilmu Pendidikan
.09 Dosen Ilmu Pertanian
.10 Dosen Ilmu Sosial dan Politik
.11 Dosen Ilmu Bahasa, Sastra, Budaya dan Sejarah
.12 Dosen Ilmu Keagamaan
.13 Dosen Ilmu Kesehatan Masyarakat
.14 Dosen Ilmu Terapi Kesehatan, Kebidanan dan Yang Sejenis
.15 Dosen Ilmu Olahraga
.16 Dosen Ilmu Teknologi Industri
.17 Dosen Ilmu Komputer
.99 Dosen Universitas dan Pendidikan Tinggi Lainnya
232 Pengajar Pendidikan Kejuruan
2320 Pengajar Pendidikan Kejuruan
.01 Instruktur Teknik Otomotif
.02 Instruktur Tata Rias
.03 Guru Pendidikan Kejuruan Menengah Pertama
.04 Guru Pendidikan Kejuruan Menengah Atas
.99 Pengajar Pendidikan Kejuruan Lainnya
233 Guru Pendidikan Menengah
2330 Guru Pendidikan Menengah
.01 Guru Pendidikan Menengah Pertama
.02 Guru Pendidikan Menengah Atas
234 Guru Sekolah Dasar dan Anak Usia Dini
2341 Guru Sekolah Dasar
.00 Guru Sekolah Dasar
2342 Guru Anak Usia Dini
.01 Guru Taman Kanak-Kanak
.02 Guru Pendidikan Anak Usia Dini
.99 Guru Anak Usia Dini Lainnya
235 Profesional Bidang Pendidikan Lainnya
2351 Spesialis Metode Pendidikan
.01 Koordinator Kurikulum
.02 Spesialis Metode Pendidikan
.03 Pengawas Sekolah
.99 Spesialis Metode Pendidikan Lainnya
2352 Guru Siswa Berkebutuhan Khusus
.01 Guru Tunadaksa
.02 Guru Tuna Rungu
.03 Guru Tuna Netra
.04 Guru Siswa Berkebutuhan Khusus Lainnya
2353 Guru Kursus Bahasa
.00 Guru Kursus Bahasa Lainnya
2354 Guru Kursus Musik
.01 Guru Gitar
.02 Guru Piano
.03 Guru Vokal
.04 Guru Biola
.99 Guru Kursus Musik Lainnya
2355 Guru Kursus Seni
.01 Guru Tari
.02 Guru Teater/Drama
.03 Guru Lukis
.04 Guru Pahat/Ukir
.99 Guru Kursus Seni Lainnya
2356 Pengajar Teknologi Informasi
.01 Pengajar Komputer
.02 Pengajar Software
.99 Pengajar Teknologi Informasi Lainnya
2359 Profesional Bidang Pendidikan Lainnya YTDL
.00 Profesional Bidang Pendidikan Lainnya YTDL
24 Profesional Bisnis dan Administrasi
241 Profesional Keuangan
2411 Akuntan
.01 Akuntan
.02 Auditor
.03 Pengawas Keuangan
.04 Akuntan Manajemen
.05 Akuntan Pajak
.99 Akuntan Lainnya
2412 Konsultan Keuangan dan Investasi
.01 Perencana Estate/Investasi Fisik
.02 Perencana Keuangan
.99 Konsultan Keuangan dan Investasi Lainnya
2413 Analis Keuangan
.01 Analis Obligasi
.02 Konsultan Investasi
.99 Analis Keuangan Lainnya
242 Profesional Administrasi
2421 Analis Manajemen dan Organisasi
.01 Analis Organisasi dan Metode
.02 Konsultan Bisnis
.03 Konsultan Manajemen
.99 Analis Manajemen dan Organisasi Lainnya
2422 Profesional Kebijakan Administrasi
.01 Analis Kebijakan
.99 Profesional Kebijakan Administrasi Lainnya
2423 Profesional Personalia dan Karir
.01 Penasihat Karir
.02 Analis Pekerjaan
.03 Analis Jabatan
.04 Konselor Bimbingan Kejuruan
.05 Pakar Sumber Daya Manusia
.06 Ahli Penempatan Kerja
.99 Profesional Personalia dan Karir Lainnya
2424 Profesional Pelatihan dan Pengembangan Staf
.01 Petugas Pelatihan
.02 Spesialis Pengembangan Tenaga Kerja
.99 Profesional Pelatihan dan Pengembangan Staf Lainnya
243 Profesional Penjualan, Pemasaran dan Hubungan Masyarakat
2431 Profesional Periklanan dan Pemasaran
.01 Spesialis Periklanan
.02 Analis Penelitian Pasar
.03 Spesialis Pemasaran
.99 Profesional Periklanan dan Pemasaran Lainnya
2432 Profesional Hubungan Masyarakat
.00 Profesional Hubungan Masyarakat
2433 Profesional Penjualan Produk Teknik dan Kesehatan (Selain TIK)
.01 Perwakilan Penjualan (Produk Industri)
.02 Perwakilan Penjualan (Produk Medis dan Farmasi)
.03 Perwakilan Penjualan Produk Teknik
.99 Profesional Penjualan Produk Teknik dan Kesehatan (Selain TIK) Lainnya
2434 Profesional Penjualan Produk Teknologi Komunikasi dan Informasi
.00 Profesional Penjualan Produk Teknologi Komunikasi dan Informasi
25 Profesional Teknologi Informasi dan Komunikasi
251 Analis dan Pengembang Perangkat Lunak dan Aplikasi
2511 Analis Sistem
.01 Analis Bisnis (TI)
.02 Konsultan Sistem
.03 Desainer Sistem (TI)
.99 Analis Sistem Lainnya
2512 Pengembang Perangkat Lunak
.01 Analis Programer
.02 Desainer Software
.03 Pengembang Software
.04 Teknisi Perangkat Lunak
.99 Pengembang Perangkat Lunak Lainnya
2513 Pengembang WEB dan Multimedia
.01 Programmer Animasi
.02 Programmer Game Komputer
.03 Pengembang Internet
.04 Programmer Multimedia
.05 Arsitek WEB
.06 Pengembang WEB
.99 Pengembang WEB dan Multimedia Lainnya
2514 Pemrogram Aplikasi
.00 Pemrogram Aplikasi
2519 Analis dan Pengembang Perangkat Lunak dan Aplikasi YTDL
.01 Analis Jaminan Kualitas (Komputer)
.02 Tester Software
.03 Tester Sistem
.99 Analis dan Pengembang Perangkat Lunak dan Aplikasi YTDL
252 Profesional Database dan Jaringan
2521 Pengelola dan Perancang Database
.01 Administrator Database
.02 Analis Database
.03 Arsitek Database
.99 Pengelola dan Perancang Database Lainnya
2522 Pengelola Sistem
.01 Administrator Sistem
.02 Administrator Jaringan
.99 Pengelola Sistem Lainnya
2523 Profesional Jaringan Komputer
.01 Analis Komunikasi (Komputer)
.02 Analis Jaringan
.99 Profesional Jaringan Komputer Lainnya
2529 Profesional Database dan Jaringan YTDL
.01 Spesialis Forensik Digital
.02 Spesialis Keamanan (TIK)
.99 Profesional Database dan Jaringan YTDL
26 Profesional Hukum, Sosial dan Budaya
261 Profesional Hukum
2611 Pengacara
.01 Pengacara
.02 Jaksa
.03 Penuntut Umum
.04 Penasihat Hukum
.99 Pengacara Lainnya
2612 Hakim
.00 Hakim
2619 Profesional Hukum YTDL
.01 Ahli Hukum (Selain Pengacara dan Hakim)
.02 Notaris
.99 Profesional Hukum YTDL
262 Pustakawan, Arsiparis dan Kurator
2621 Arsiparis dan Kurator
.01 Pengarsip
.02 Kurator Galeri Seni
.03 Kurator Museum
.99 Arsiparis dan Kurator Lainnya
2622 Pustakawan dan Profesional Informasi YBDI
.01 Ahli Bibliografi
.02 Juru Katalog
.03 Pustakawan
.99 Pustakawan dan Profesional Informasi YBDI
263 Profesional Sosial dan Keagamaan
2631 Ahli Ekonomi
.01 Ahli Ekonomi
.02 Ahli Ekonometrik
.03 Penasehat Ekonomi
.04 Analis Ekonomi
.05 Ahli Ekonomi Perburuhan
.99 Ahli Ekonomi Lainnya
2632 Ahli Sosiologi, Antropologi dan Profesional YBDI
.01 Ahli Antropologi
.02 Ahli Arkeologi
.03 Ahi Etnologi
.04 Ahli Geografi
.05 Ahli Sosiologi
.99 Ahli Sosiologi, Antropologi dan Profesional YBDI
2633 Ahli Filsafat, Sejarawan dan Ahli Politik
.01 Ahli Filsafat
.02 Ahli Sejarah
.03 Ahli Politik
.04 Ahli Genealogi (Ahli Silsilah)
.99 Ahli Filsafat, Sejarawan dan Ahli Politik Lainnya
2634 Psikolog
.01 Psikolog Klinis
.02 Psikolog Pendidikan
.03 Psikolog Organisasi
.04 Psikoterapis
.05 Psikolog Olahraga
.99 Psikolog Lainnya
2635 Profesional Konseling dan Pekerja Sosial
.01 Konselor Kecanduan
.02 Konselor Dukacita
.03 Konselor Anak dan Remaja
.04 Konselor Keluarga
.05 Konselor Pernikahan
.06 Petugas Parole (Pembebasan Bersyarat)
.07 Petugas Masa Percobaan
.08 Pekerja Sosial
.09 Organisator Kesejahteraan Perempuan
.99 Profesional Konseling dan Pekerja Sosial Lainnya
2636 Profesional Pemimpin Keagamaan
.01 Imam Muslim
.02 Pendeta Katolik
.03 Pendeta Kristen
.04 Pendeta Hindu
.05 Pendeta Budha
.06 Pendeta Kong Hu Cu
.99 Profesional Pemimpin Keagamaan Lainnya
264 Penulis, Wartawan dan Ahli Bahasa
2641 Pengarang dan Penulis YBDI
.01 Penulis
.02 Editor Buku
.03 Penulis Esai
.04 Penulis Media Interaktif
.05 Novelis
.06 Penulis Drama
.07 Penulis Puisi (Penyair)
.08 Penulis Script
.09 Penulis Pidato
.10 Penulis Teknis
.99 Pengarang dan Penulis YBDI Lainnya
2642 Wartawan
.01 Wartawan
.02 Editor Copy
.03 Editor Surat Kabar
.04 Reporter Surat Kabar
.05 Wartawan Olahraga
.06 Sub Editor
.07 Reporter Berita TV/Radio
.99 Wartawan Lainnya
2643 Penerjemah, Alih Bahasa dan Profesional Bahasa Lainnya
.01 Interpreter
.02 Leksikograf (Ahli Perkamusan)
.03 Ahli Filologi (Manuskrip)
.04 Juru Bahasa Isyarat (Sign Language Interpreter)
.05 Subtitler
.06 Penerjemah (Translator)
.99 Penerjemah, Alih Bahasa dan Profesional Bahasa Lainnya
265 Seniman Kreatif dan Pertunjukan
2651 Seniman Visual
.01 Kartunis
.02 Seniman Keramik
.03 Pemulih Gambar
.04 Pelukis Potret
.05 Pematung
.99 Seniman Visual Lainnya
2652 Musisi, Penyanyi dan Komposer
.01 Pemimpin Band
.02 Komposer
.03 Pemain Musik
.04 Konduktor Musik
.05 Orchestrator
.06 Penyanyi
.99 Musisi, Penyanyi dan Komposer Lainnya
2653 Penari dan Koreografer
.01 Koreografer
.02 Penari Balet
.03 Penari Klub Malam
.04 Penari Jalan
.99 Penari dan Koreografer Lainnya
2654 Produser dan Sutradara Film, Pementasan dan YBDI
.01 Sutradara Film Dokumenter
.02 Editor Film
.03 Sutradara Film
.04 Pengarah Fotografi
.05 Sutradara Panggung
.06 Pengarah Teknis
.07 Produser
.99 Produser dan Sutradara Film, Pementasan dan YBDI
2655 Aktor
.01 Aktor
.02 Artis Pantomim
.03 Pencerita
.99 Aktor Lainnya
2656 Penyiar Radio, Televisi dan Media Lainnya
.01 Penyiar Radio
.02 Penyiar Televisi
.03 Pembaca Berita
.04 Penyiar Olahraga
.99 Penyiar Radio, Televisi dan Media Lainnya
2659 Seniman Kreatif dan Petunjukan YTDL
.01 Pemain Akrobat
.02 Pemain Akrobat Udara
.03 Badut
.04 Ahli Hipnotis
.05 Pesulap
.06 Dalang
.07 Stand Up Komedian (Pelawak Tunggal)
.08 Ventriloquist
.99 Seniman Kreatif dan Petunjukan YTDL
3 Teknisi dan Asisten Profesional
31 Asisten Ahli Ilmu Pengetahuan dan Teknik
311 Teknisi Ilmu Fisika dan Teknik
3111 Teknisi Ilmu Kimia dan Fisika
.01 Teknisi Kimia
.02 Teknisi Geologi
.03 Teknisi Meteorologi
.04 Teknisi Fisika
.99 Teknisi Ilmu Kimia dan Fisika Lainnya
3112 Teknisi Teknik Bangunan
.01 Inspektur Bangunan
.02 Teknisi Bangunan
.03 Teknisi Teknik Sipil
.04 Inspektur Kebakaran
.05 Teknisi Geoteknik
.06 Asisten Surveyor
.99 Teknisi Teknik Bangunan Lainnya
3113 Teknisi Teknik Listrik
.01 Teknisi Teknik Listrik
.02 Teknisi Teknik Transmisi Tenaga Listrik
.03 Inspektur Ketenagalistrikan
.99 Teknisi Teknik Listrik Lainnya
3114 Teknisi Teknik Elektronik
.00 Teknisi Teknik Elektronik
3115 Teknisi Teknik Mekanis
.01 Teknisi Teknik Mesin
.02 Teknisi Teknik Penerbangan
.03 Teknisi Teknik Kelautan
.99 Teknisi Teknik Mekanis Lainnya
3116 Teknisi Teknik Kimia
.00 Teknisi Teknik Kimia
3117 Teknisi Pertambangan dan Metalurgi
.01 Inspektur Tambang
.02 Teknisi Teknik Pertambangan
.03 Teknisi Metalurgi
.04 Inspektur Minyak dan Gas Bumi
.05 Teknisi Teknik Perminyakan
.99 Teknisi Pertambangan dan Metalurgi Lainnya
3118 Juru Gambar Teknik
.01 Juru Gambar Teknik
.02 Ilustrator Teknik
.99 Juru Gambar Teknik Lainnya
3119 Teknisi Ilmu Fisika dan Teknik YTDL
.01 Teknisi Rekayasa Produksi
.02 Teknisi Robotika
.99 Teknisi Ilmu Fisika dan Teknik YTDL Lainnya
312 Supervisor Pertambangan, Industri Pengolahan dan Konstruksi
3121 Supervisor Pertambangan
.00 Supervisor Pertambangan Lainnya
3122 Supervisor Manufaktur
.01 Koordinator Area Manufaktur
.02 Supervisor Perakitan
.03 Supervisor Finishing
.04 Supervisor Produksi Manufaktur
.99 Supervisor Manufaktur Lainnya
3123 Supervisor Konstruksi
.01 Supervisor Konstruksi Bangunan
.02 Manajer Lokasi Konstruksi
.99 Supervisor Konstruksi Lainnya
313 Teknisi Pengawasan Proses
3131 Operator Mesin Produksi Tenaga Listrik
.01 Operator Pembangkit Listrik Tenaga Air
.02 Operator Pembangkit Listrik Tenaga Nuklir
.03 Operator Pembangkit Listrik Tenaga Surya
.04 Operator Mesin Transmisi Tenaga Listrik
.05 Operator Mesin Distribusi Tenaga Listrik
.99 Operator Mesin Produksi Tenaga Listrik Lainnya
3132 Operator Mesin Pembakaran Sampah dan Pengolahan Air
.01 Operator Mesin Pembakaran Sampah
.02 Operator Mesin Pompa
.03 Operator Mesin Pengolahan Limbah Cair
.04 Operator Mesin Pengolahan Limbah Padat
.05 Operator Mesin Pengolahan Air Limbah
.06 Operator Mesin Pengolahan Air
.99 Operator Mesin Pembakaran Sampah dan Pengolahan Air Lainnya
3133 Pengawas Mesin Pengolahan Bahan Kimia
.01 Pengawas Mesin Pengolahan Kimia Panas
.02 Pengawas Mesin Pemisahan dan Penyaringan Bahan Kimia
.03 Pengawas Reaktor dan Penyulingan Bahan Kimia
.04 Teknisi Proses Kimia
.99 Pengawas Mesin Pengolahan Bahan Kimia Lainnya
3134 Pengawas Mesin Pengilangan Minyak Bumi dan Gas Alam
.01 Pengawas Mesin Penyulingan Minyak Bumi dan Gas Alam
.02 Pengawas Mesin Paraffin
.99 Pengawas Mesin Penyulingan Minyak Bumi dan Gas Alam Lainnya
3135 Pengawas Proses Produksi Logam
.01 Pengawas Tanur (Blast Furnace)
.02 Pengawas Pusat Kontrol Mesin Caster
.03 Pengawas Kontrol Pengolahan Logam
.99 Pengawas Proses Produksi Logam Lainnya
3139 Teknisi Proses Kontrol YTDL
.00 Teknisi Proses Kontrol YTDL
314 Teknisi Ilmu Hayati dan Asisten Profesional YBDI
3141 Teknisi Ilmu Hayati (Selain Kedokteran)
.01 Teknisi Bakteriologi
.02 Teknisi Biokimia
.03 Teknisi Herbarium
.04 Teknisi Farmakologi
.05 Teknisi Serologi
.06 Teknisi Kultur Jaringan
.07 Teknisi Zoologi
.99 Teknisi Ilmu Hayati (Selain Kedokteran) Lainnya
3142 Teknisi Pertanian
.01 Teknisi Produksi Susu
.02 Teknisi Pertanian Tanaman Pangan
.03 Herd Tester
.04 Teknisi Pertanian Hortikultura
.05 Teknisi Perkebunan
.06 Teknisi Peternakan
.99 Teknisi Pertanian Lainnya
3143 Teknisi Kehutanan
.01 Teknisi Kehutanan
.02 Teknisi Silvikultur
.99 Teknisi Kehutanan Lainnya
315 Pengawas dan Teknisi Kapal dan Pesawat Udara
3151 Teknisi Kapal
.00 Teknisi Kapal
3152 Nakhoda dan Perwira Geladak Kapal
.01 Kapten Kapal
.02 Nakhoda Kapal
.03 Kapten Kapal Pesiar
.99 Nakhoda dan Perwira Geladak Kapal Lainnya
3153 Pilot dan Profesional YBDI
.01 Teknisi Pesawat Udara
.02 Instruktur Penerbangan
.03 Navigator Penerbangan
.04 Pilot
.99 Pilot dan Profesional YBDI Lainnya
3154 Pengawas Lalu Lintas Udara
.00 Pengawas Lalu Lintas Udara
3155 Teknisi Perangkat Elektronik Keselamatan Lalu Lintas Udara
.00 Teknisi Perangkat Elektronik Keselamatan Lalu Lintas Udara
32 Asisten Profesional Kesehatan
321 Teknisi Medis dan Farmasi
3211 Teknisi Peralatan Perekam Medis dan Terapeutik
.01 Ahli Diagnostik Radiografi Medis
.02 Teknisi Mammografi
.03 Teknisi Terapi Radiasi
.04 Teknisi Medis Nuklir
.05 Sonografer
.06 Radiografer
.99 Teknisi Peralatan Perekam Medis dan Terapeutik Lainnya
3212 Teknisi Laboratorium Medis dan Patologi
.01 Teknisi Laboratorium Medis
.02 Teknisi Patologi
.03 Teknisi Sitologi
.04 Teknisi Bank Darah
.99 Teknisi Laboratorium Medis dan Patologi Lainnya
3213 Teknisi Farmasi dan Asisten Apoteker
.01 Teknisi Farmasi
.02 Asisten Apoteker
.99 Teknisi Farmasi dan Asisten Apoteker Lainnya
3214 Teknisi Prostetik Medis dan Gigi
.01 Teknisi Kesehatan Gigi
.02 Denturis
.03 Orthotis
.04 Prostetis
.99 Teknisi Prostetik Medis dan Gigi Lainnya
322 Asisten Profesional Keperawatan dan Kebidanan
3221 Asisten Profesional Keperawatan
.01 Asisten Profesional Pendamping Keperawatan
.02 Asisten Perawat
.03 Perawat Bagian Pendaftaran Pasien
.04 Perawat Praktek
.99 Asisten Profesional Keperawatan Lainnya
3222 Asisten Profesional Kebidanan
.01 Asisten Bidan
.02 Bidan Tradisional
.99 Asisten Profesional Kebidanan Lainnya
323 Asisten Profesional Pengobatan Tradisional dan Komplementer
3230 Asisten Profesional Pengobatan Tradisional dan Komplementer
.01 Ahli Patah Tulang
.02 Herbalis
.03 Dukun
.04 Ahli Terapi Kerok dan Bekam
.99 Asisten Profesional Pengobatan Tradisional dan Komplementer Lainnya
324 Teknisi dan Asisten Kedokteran Hewan
3240 Teknisi dan Asisten Kedokteran Hewan
.01 Inseminator
.02 Asisten Dokter Hewan
.03 Perawat Veteriner
.04 Vaksinator Hewan
.99 Teknisi dan Asisten Kedokteran Hewan Lainnya
325 Asisten Profesional Kesehatan Lainnya
3251 Asisten dan Terapis Gigi
.01 Asisten Kesehatan Gigi
.02 Ahli Kebersihan Gigi
.03 Ahli Terapi Gigi
.99 Asisten dan Terapis Gigi Lainnya
3252 Teknisi Informasi Kesehatan dan Rekam Medis
.01 Petugas Kode Klinik
.02 Petugas Rekam Medis
.99 Teknisi Informasi Kesehatan dan Rekam Medis Lainnya
3253 Pekerja Kesehatan Masyarakat
.01 Petugas Bantuan Kesehatan Masyarakat
.02 Pekerja Kesehatan Masyarakat Desa
.99 Pekerja Kesehatan Masyarakat Lainnya
3254 Optisien
.01 Refraksionis Optisien
.02 Penyalur Peralatan Optik
.99 Optisien Lainnya
3255 Teknisi dan Asisten Fisioterapi
.01 Terapis Akupresur
.02 Terapis Elektro
.03 Terapis Hidro
.04 Terapis Pijat
.05 Teknisi Fisioterapi
.06 Terapis Rehabilitasi Fisik
.07 Terapis Shiatsu
.99 Teknisi dan Asisten Fisioterapi Lainnya
3256 Asisten Medis
.01 Asisten Klinik
.02 Asisten Dokter
.03 Asisten Dokter Mata
.99 Asisten Medis Lainnya
3257 Asisten dan Pengawas Kesehatan Lingkungan dan Pekerjaan
.01 Pengawas Kesehatan dan Keselamatan Kerja
.02 Sanitarian
.03 Pengawas Sanitasi
.99 Asisten dan Pengawas Kesehatan Lingkungan dan Pekerjaan Lainnya
3258 Pekerja Ambulan
.01 Petugas Ambulan
.02 Paramedis Ambulan
.03 Teknisi Medis Darurat
.04 Paramedis Darurat
.99 Pekerja Ambulan Lainnya
3259 Asisten Profesional Kesehatan YTDL
.01 Chiropractor
.02 Osteopath
.99 Asisten Profesional Kesehatan YTDL Lainnya
33 Asisten Profesional Bisnis dan Administrasi
331 Asisten Profesional Keuangan dan Matematika
3311 Dealer dan Broker Sekuritas dan Keuangan
.01 Broker Valuta Asing
.02 Broker Sekuritas
.03 Broker Efek
.04 Broker Saham
.99 Dealer dan Broker Sekuritas, dan Keuangan Lainnya
3312 Petugas Kredit dan Pinjaman
.01 Petugas Pinjaman
.02 Petugas Hipotek
.99 Petugas Kredit dan Pinjaman Lainnya
3313 Asisten Profesional Akuntansi
.01 Petugas Pembukuan
.99 Asisten Profesional Akuntansi Lainnya
3314 Asisten Profesional Statistika, Matematika dan YBDI
.01 Asisten Statistika
.02 Asisten Aktuaria
.03 Asisten Matematika
.99 Asisten Profesional Statistika, Matematika dan YBDI Lainnya
3315 Juru Taksir Nilai dan Kerugian
.01 Juru Taksir Nilai
.02 Juru Taksir Real Estate
.03 Asesor Klaim
.99 Juru Taksir Nilai dan Kerugian Lainnya
332 Agen dan Perantara Penjualan dan Pembelian
3321 Perwakilan Asuransi
.01 Agen Asuransi
.02 Broker Asuransi
.03 Penjamin Asuransi
.99 Perwakilan Asuransi Lainnya
3322 Perwakilan Penjualan Komersial
.01 Penasihat Layanan Purna Jual
.02 Canvasser
.03 Commercial Traveller
.99 Perwakilan Penjualan Komersial Lainnya
3323 Juru Pembelian
.01 Juru Pembelian
.02 Agen Pembelian
.03 Petugas Pengadaan
.04 Penyedia Pembelian
.99 Juru Pembelian Lainnya
3324 Broker/Perantara Perdagangan
.01 Perantara
.02 Broker Komoditas
.03 Broker Komoditas Berjangka
.04 Broker Pengiriman
.99 Broker/Perantara Perdagangan Lainnya
333 Agen Jasa Bisnis
3331 Agen Kliring dan Pengiriman
.01 Agen Kliring (Clearing)
.02 Agen Pengangkutan (Forwarding)
.03 Agen Pengiriman (Shipping)
.99 Agen Kliring dan Pengiriman Lainnya
3332 Perencana Konferensi dan Acara
.01 Penyelenggara Acara (Event Organizer) dan Konferensi
.02 Perencana Konferensi
.03 Perencana Acara Pernikahan (Wedding Planner)
.99 Perencana Konferensi dan Acara Lainnya
3333 Agen dan Kontraktor Tenaga Kerja
.01 Agen Pekerjaan
.02 Kontraktor Perburuhan
.03 Petugas Penempatan Kerja
.99 Agen dan Kontraktor Tenaga Kerja Lainnya
3334 Agen Real Estate dan Manajer Properti
.01 Agen Real Estate
.02 Manager Properti
.03 Tenaga Penjualan Real Estate
.99 Agen Real Estate dan Manajer Properti Lainnya
3339 Agen Jasa Bisnis YTDL
.01 Juru Lelang
.02 Penjual Periklanan
.03 Agen Sastra
.04 Agen Pertunjukan Musik
.05 Agen Olahraga
.06 Agen Teater
.99 Agen Jasa Bisnis YTDL Lainnya
334 Sekretaris Administrasi dan Khusus
3341 Supervisor Kantor
.01 Supervisor Administrasi
.02 Supervisor Entry Data
.03 Supervisor Arsiparis
.04 Supervisor Personalia
.99 Supervisor Kantor Lainnya
3342 Sekretaris Hukum
.01 Sekretaris Hukum
.02 Manajer Praktisi Hukum
.99 Sekretaris Hukum Lainnya
3343 Sekretaris Administrasi dan Eksekutif
.01 Sekretaris Administrasi
.02 Asisten Koresponden
.03 Asisten Pribadi
.04 Reporter Pengadilan
.05 Asisten Eksekutif
.99 Sekretaris Administrasi dan Eksekutif Lainnya
3344 Sekretaris Medis
.01 Sekretaris Medis
.02 Manajer Praktek Kesehatan
.03 Asisten Administrasi Kantor Medis
.04 Medis Asuransi
.05 Transkripsionis Medis
.99 Sekretaris Medis Lainnya
335 Profesional Pemerintahan
3351 Pengawas Bea Cukai dan Perbatasan
.01 Pengawas Perbatasan
.02 Pengawas Bea Cukai
.03 Petugas Pemeriksa Paspor
.04 Petugas Imigrasi
.05 Petugas Bea Cukai
.99 Pengawas Bea Cukai dan Perbatasan Lainnya
3352 Petugas Pajak dan Retribusi Pemerintah
.01 Petugas Pajak
.02 Pengawas Perpajakan
.99 Petugas Pajak dan Retribusi Pemerintah Lainnya
3353 Pegawai Pemerintah Bidang Jaminan Sosial
.01 Petugas Jaminan Pensiun
.02 Petugas Jaminan Sosial
.03 Petugas Klaim Jaminan Sosial
.99 Pegawai Pemerintah Bidang Jaminan Sosial Lainnya
3354 Pegawai Pemerintah Bidang Perijinan
.01 Petugas Penerbit Paspor
.02 Petugas Perizinan Pendirian Bangunan
.03 Petugas Perizinan Usaha
.99 Pegawai Pemerintah Bidang Perijinan Lainnya
3359 Profesional Pemerintahan YTDL
.01 Pengawas Pertanian
.02 Pengawas Perikanan
.03 Pengawas Kehutanan
.04 Pengawas Harga
.05 Pengawas Ketenagakerjaan
.99 Profesional Pemerintahan YTDL Lainnya
34 Asisten Profesional Hukum, Sosial, Budaya dan YBDI
341 Asisten Profesional Hukum, Sosial dan Keagamaan
3411 Asisten Profesional Hukum dan YBDI
.01 Juru Sita
.02 Panitera Pengadilan
.03 Paralegal
.04 Asisten Pengacara
.05 Detektif Swasta
.06 Judge'S Clerk
.07 Justice Of The Peace
.08 Title Searcher
.99 Asisten Profesional Hukum dan YBDI Lainnya
3412 Asisten Profesional Pekerjaan Sosial
.01 Pekerja Pengembangan Masyarakat
.02 Pekerja Pelayanan Masyarakat
.99 Asisten Profesional Pekerjaan Sosial Lainnya
3413 Asisten Profesional Keagamaan
.01 Penasehat Spiritual
.02 Penceramah Agama
.03 Biksu
.04 Biarawan
.99 Asisten Profesional Keagamaan Lainnya
342 Pekerja Olahraga dan Kebugaran
3421 Atlet dan Olahragawan
.00 Atlet
3422 Pelatih, Instruktur dan Kru Olahraga
.01 Pelatih Olahraga
.99 Pelatih, Instruktur dan Kru Olahraga Lainnya
3423 Instruktur dan Pelatih Program Kebugaran dan Rekreasi
.01 Instruktur Kebugaran
.02 Instruktur Berkuda
.03 Instruktur Selam
.99 Instruktur dan Pelatih Program Kebugaran dan Rekreasi Lainnya
343 Asisten Profesional Kesenian, Budaya dan Kuliner
3431 Fotografer
.01 Wartawan Foto
.02 Fotografer
.99 Fotografer Lainnya
3432 Desainer dan Dekorator Interior
.01 Desainer Interior
.02 Dekorator Display
.03 Visual Merchandiser
.99 Desainer dan Dekorator Interior Lainnya
3433 Teknisi Galeri, Museum, dan Perpustakaan
.01 Teknisi Galeri
.02 Teknisi Perpustakaan
.03 Teknisi Museum
.99 Teknisi Galeri, Museum, dan Perpustakaan Lainnya
3434 Chef
.00 Chef
3435 Asisten Profesional Kesenian dan Budaya Lainnya
.01 Body Artist
.02 Manajer Lapangan (Penyiaran)
.03 Teknisi Tata Lampu/Cahaya
.04 Koordinator Program (Penyiaran)
.05 Koordinator Property (Penyiaran)
.06 Script Girl/Boy
.07 Teknisi Efek Khusus
.08 Manajer Panggung
.09 Stuntman
.10 Penata Rias
.99 Asisten Profesional Kesenian dan Budaya Lainnya
35 Teknisi Informasi dan Komunikasi
351 Teknisi Operasi Teknologi Informasi dan Komunikasi dan Pendukung Pengguna
3511 Teknisi Operasi Teknologi Informasi dan Komunikasi
.01 Operator Komputer
.02 Operator Peralatan Periferal Komputer
.99 Teknisi Operasi Teknologi Informasi dan Komunikasi Lainnya
3512 Teknisi Pendukung Penggunaan Teknologi Informasi dan Komunikasi
.01 Asisten Pemrograman Komputer
.99 Teknisi Pendukung Penggunaan Teknologi Informasi dan Komunikasi Lainnya
3513 Teknisi Jaringan dan Sistem Komputer
.01 Teknisi Jaringan Komputer
.02 Teknisi Pendukung Jaringan
.03 Teknisi Sistem Operasi
.99 Teknisi Jaringan dan Sistem Komputer Lainnya
3514 Teknisi WEB
.01 Administrator Website
.02 Teknisi Website
.03 WEB Master
.99 Teknisi WEB Lainnya
352 Teknisi Telekomunikasi dan Penyiaran
3521 Teknisi Penyiaran dan Audio-Visual
.01 Operator Audio Visual
.02 Operator Peralatan Penyiaran
.03 Teknisi Penyiaran
.04 Juru Kamera Film
.05 Juru Kamera Video
.06 Asisten Produksi Media
.99 Teknisi Penyiaran dan Audio Visual Lainnya
3522 Teknisi Rekayasa Telekomunikasi
.00 Teknisi Rekayasa Telekomunikasi
4 Tenaga Tata Usaha
41 Tenaga Tata Usaha Perkantoran Umum
411 Tenaga Perkantoran Umum
4110 Tenaga Perkantoran Umum
.00 Tenaga Perkantoran Umum
412 Sekretaris
4120 Sekretaris
.00 Sekretaris
413 Juru Ketik
4131 Juru Ketik dan Operator Mesin Pengolah Kata
.01 Juru Ketik
.02 Operator Mesin Pengolah Kata
.03 Stenografer
.04 Juru Ketik Cepat
.99 Juru Ketik dan Operator Mesin Pengolah Kata Lainnya
4132 Petugas Entri Data
.01 Operator Entri Data
.02 Petugas Input Data
.03 Petugas Entri Pembayaran
.99 Petugas Entri Data Lainnya
42 Tenaga Tata Usaha Pelayanan Pelanggan
421 Teller, Kolektor Uang dan YBDI
4211 Teller Bank dan YBDI
.01 Teller Bank
.02 Petugas Penukaran Uang
.03 Pegawai Counter Kantor Pos
.99 Teller Bank dan YBDI
4212 Juru Taruh, Bandar, dan YBDI
.01 Juru Taruh
.02 Bandar
.99 Juru Taruh, Bandar, dan Permainan YBDI Lainnya
4213 Juru Gadai dan Pemberi Pinjaman Uang
.01 Juru Gadai
.02 Pemberi Pinjaman Uang
.99 Juru Gadai dan Pemberi Pinjaman Uang Lainnya
4214 Penagih Hutang dan YBDI
.01 Penagih Tagihan dan Rekening
.02 Kolektor Sumbangan
.03 Penagih Hutang
.99 Penagih Hutang dan YBDI Lainnya
422 Tenaga Tata Usaha Informasi Pelanggan
4221 Tenaga Tata Usaha Perjalanan dan Konsultan Perjalanan
.01 Tenaga Tata Usaha Biro Perjalanan
.02 Tenaga Tata Usaha Perjalanan (Perusahaan Penerbangan)
.03 Tenaga Tata Usaha Agen Perjalanan
.04 Konsultan Perjalanan
.05 Organisator Perjalanan
.99 Tenaga Tata Usaha Perjalanan dan Konsultan Perjalanan Lainnya
4222 Tenaga Tata Usaha Informasi Pusat Kontak
.00 Tenaga Tata Usaha Informasi Pusat Kontak
4223 Operator Telepon
.01 Operator Layanan Penjawab
.02 Operator Telepon
.99 Operator Telepon Lainnya
4224 Resepsionis Hotel
.00 Resepsionis Hotel
4225 Tenaga Tata Usaha Penerangan
.00 Tenaga Tata Usaha Penerangan
4226 Resepsionis
.01 Resepsionis Kantor
.02 Resepsionis Rumah Sakit
.99 Resepsionis Lainnya
4227 Pewawancara Survei dan Penelitian Pasar
.01 Pewawancara Penelitian Pasar
.02 Pewawancara Opini Publik
.03 Pewawancara Survei
.99 Pewawancara Survei dan Penelitian Pasar Lainnya
4229 Tenaga Tata Usaha Informasi Pelanggan YTDL
.00 Tenaga Tata Usaha Informasi Pelanggan YTDL
43 Tenaga Tata Usaha Penghitungan dan Pencatatan Dokumen
431 Tenaga Tata Usaha Penghitungan
4311 Juru Tata Usaha Akuntansi dan Pembukuan
.01 Juru Tata Usaha Akuntansi
.02 Juru Tata Usaha Pembukuan
.99 Juru Tata Usaha Akuntansi dan Pembukuan Lainnya
4312 Juru Tata Usaha Statistik, Keuangan dan Asuransi
.01 Juru Tata Usaha Aktuaria
.02 Juru Tata Usaha Broker
.03 Juru Tata Usaha Keuangan
.04 Juru Tata Usaha Asuransi
.05 Juru Tata Usaha Bursa Efek
.06 Juru Tata Usaha Statistik
.07 Juru Tata Usaha Pajak
.99 Juru Tata Usaha Statistik, Keuangan dan Asuransi Lainnya
4313 Juru Tata Usaha Penggajian
.00 Juru Tata Usaha Penggajian
432 Tenaga Tata Usaha Pencatatan Barang dan Transportasi
4321 Juru Tata Usaha Pergudangan
.01 Juru Tata Usaha Pengiriman Barang
.02 Juru Tata Usaha Petugas Pengiriman Barang/Dispatch
.03 Juru Tata Usaha Persediaan
.04 Juru Tata Usaha Pergudangan
.05 Juru Tata Usaha Penimbangan
.99 Juru Tata Usaha Pergudangan Lainnya
4322 Juru Tata Usaha Produksi
.01 Juru Tata Usaha Produksi
.02 Juru Tata Usaha Penjadwalan Produksi
.99 Juru Tata Usaha Produksi Lainnya
4323 Juru Tata Usaha Transportasi
.01 Juru Tata Usaha Pengawasan Jasa Transportasi
.02 Juru Tata Usaha Pemberangkatan Dispatch Jasa Transportasi
.99 Juru Tata Usaha Transportasi Lainnya
44 Tenaga Tata Usaha Lainnya
441 Tenaga Tata Usaha Lainnya
4411 Juru Tata Usaha Perpustakaan
.01 Tenaga Tata Usaha Perpustakaan
.02 Tenaga Pengarsip Perpustakaan
.99 Juru Tata Usaha Perpustakaan Lainnya
4412 Juru Tata Usaha Pengiriman dan Penyortiran Surat
.01 Juru Tata Usaha Sortir Surat
.02 Tukang Pos
.99 Juru Tata Usaha Pengiriman dan Penyortiran Surat Lainnya
4413 Juru Kode, Juru Koreksi, dan YBDI
.01 Juru Kode
.02 Juru Koreksi
.99 Juru Kode, Juru Koreksi, dan YBDI Lainnya
4414 Juru Tulis dan YBDI
.01 Juru Tulis
.99 Juru Tulis dan YBDI Lainnya
4415 Juru Tata Usaha Pengarsipan dan Penggandaan
.01 Juru Tata Usaha Penggandaan
.02 Juru Tata Usaha Pengarsipan
.99 Juru Tata Usaha Pengarsipan dan Penggandaan Lainnya
4416 Juru Tata Usaha Personalia
.01 Asisten Sumber Daya Manusia
.02 Juru Tata Usaha Sumber Daya Manusia
.99 Juru Tata Usaha Personalia Lainnya
4419 Juru Tata Usaha YTDL
.01 Juru Tata Usaha Periklanan
.02 Juru Tata Usaha Surat Menyurat
.03 Juru Tata Usaha Publikasi
.04 Clipper Berita
.99 Juru Tata Usaha YTDL Lainnya
5 Tenaga Usaha Jasa dan Tenaga Penjualan
51 Tenaga Usaha Jasa Perorangan
511 Tenaga Pelayanan Perjalanan, Kondektur, dan Pramuwisata
5111 Tenaga Pelayanan Perjalanan
.01 Petugas Bandar Udara
.02 Pramugari/Pramugara
.03 Pelayan Kapal Laut
.99 Tenaga Pelayanan Perjalanan Lainnya
5112 Kondektur Transportasi
.01 Kondektur Bus
.02 Pemeriksa Tiket Transportasi
.03 Kondektur Kereta
.99 Kondektur Transportasi Lainnya
5113 Pramuwisata
.01 Pemandu Galeri Seni
.02 Pendamping Wisata
.99 Pramuwisata Lainnya
512 Juru Masak
5120 Juru Masak
.00 Juru Masak
513 Pramusaji dan Pramutama Bar/Bartender
5131 Pramusaji
.00 Pramusaji
5132 Pramutama Bar/Bartender
.00 Pramutama Bar/Bartender
514 Penata Rambut, Perawat Kecantikan/Beautician, dan YBDI
5141 Penata Rambut
.01 Tukang Cukur
.02 Penata Rambut (Hairstylist/Hairdresser)
.03 Spesialis Perawatan Rambut
.99 Penata Rambut Lainnya
5142 Perawat Kecantikan/Beautician dan YBDI
.01 Ahli Kecantikan/Beautician
.02 Pedicuris
.03 Manikuris
.04 Penata Rias
.05 Konsultan Pelangsing Tubuh
.99 Perawat Kecantikan/Beautician dan YBDI Lainnya
515 Tenaga Pengawas Gedung dan Kerumahtanggaan
5151 Pengawas Kebersihan dan Kerumahtanggan Di Kantor, Hotel, dan Bangunan Lainnya
.01 Pengurus Kerumahtanggaan/Housekeeping Hotel
.02 Kepala Asrama
.99 Pengawas Kebersihan dan Kerumahtanggaan Di Kantor, Hotel, dan Bangunan Lainnya
5152 Pengurus Kerumahtanggaan
.01 Pengurus Kerumahtanggaan
.02 Kepala Pelayan
.99 Pengurus Kerumahtanggaan Lainnya
5153 Pengelola Gedung
.01 Pemelihara/Pengelola Gedung
.02 Janitor (Petugas Kebersihan Gedung)
.03 Concierge (Doorman, Doorkeeper, Porter, Attendant)
.04 Pengurus Rumah Ibadah
.99 Pengelola Gedung Lainnya
516 Tenaga Usaha Jasa Perorangan Lainnya
5161 Astrolog, Peramal dan YBDI
.01 Astrolog/Peramal Dengan Ilmu Perbintangan
.02 Peramal Telapak Tangan
.03 Fortune Teller (Peramal Dengan Bola Kristal dan Sejenisnya)
.04 Numerolog (Peramal Dengan Angka)
.99 Astrolog, Peramal dan YBDI Lainnya
5162 Ajudan dan Pelayan Pribadi
.01 Ajudan
.02 Pelayan Pribadi
.99 Ajudan dan Pelayan Pribadi Lainnya
5163 Pengurus Pembalseman dan Pemakaman Jenazah
.01 Pengurus Pembalseman Jenazah
.02 Pengurus Pemakaman Jenazah
.99 Pengurus Pembalseman dan Pemakaman Jenazah Lainnya
5164 Pelatih dan Pekerja Perawatan Hewan
.01 Pelatih Anjing
.02 Pembantu Dokter Hewan
.03 Penjaga Kebun Binatang
.04 Penjinak Kuda
.99 Pelatih dan Pekerja Perawatan Hewan Lainnya
5165 Instruktur Mengemudi
.00 Instruktur Mengemudi
5169 Tenaga Usaha Jasa Perorangan YTDL
.01 Social Escort
.02 Pramuria
.03 Pasangan dansa
.99 Tenaga Usaha Jasa Perorangan YTDL Lainnya
52 Tenaga Penjualan
521 Pedagang Pasar dan Kaki Lima
5211 Pedagang Di Kios dan Los Pasar
.01 Pedagang Kios
.02 Pedagang Los Pasar
.99 Pedagang Di Kios dan Los Pasar Lainnya
5212 Pedagang Makanan Kaki Lima
.01 Penjual Makanan Kaki Lima
.02 Penjaja Makanan
.99 Pedagang Makanan Kaki Lima Lainnya
522 Pedagang Toko
5221 Pemilik Toko
.01 Pemilik Toko
.02 Pengelola Toko
.03 Agen Koran
.99 Pemilik Toko Lainnya
5222 Supervisor Toko
.01 Supervisor Kasir/Checkout Supervisor
.02 Supervisor Supermarket
.03 Supervisor Departement Store
.99 Supervisor Toko Lainnya
5223 Asisten Penjualan Toko
.01 Tenaga Penjual Ritel
.02 Tenaga Penjual Grosir
.03 Pelayan Toko
.99 Asisten Penjualan Toko Lainnya
523 Kasir dan Petugas Tiket
5230 Kasir dan Petugas Tiket
.01 Kasir Toko
.02 Petugas Tiket Hiburan dan Acara Olahraga
.99 Kasir dan Petugas Tiket Lainnya
524 Pekerja Penjualan Lainnya
5241 Model Fesyen dan Model Lainnya
.01 Model Iklan
.02 Model Fesyen
.99 Model Fesyen dan Model Lainnya
5242 Peraga Penjualan
.01 Sales Merchandiser
.02 Peraga Penjualan
.99 Peraga Penjualan Lainnya
5243 Pedagang Rumah Ke Rumah
.00 Pedagang Rumah Ke Rumah
5244 Pedagang Melalui Pusat Informasi
.01 Pedagang Melalui Telpon/Telemarketing
.02 Pedagang Melalui Internet
.03 Pedagang Melalui Call Centre
.99 Pedagang Melalui Pusat Informasi Lainnya
5245 Petugas Stasiun Pengisian Bahan Bakar
.01 Petugas Marina (Pengisian Bahan Bakar Kapal/Perahu)
.02 Pegawai Tempat Cuci Kendaraan
.03 Petugas Stasiun Pengisian Bahan Bakar Umum (SPBU)
.99 Petugas Stasiun Pengisian Bahan Bakar Lainnya
5246 Petugas Konter Layanan Makanan
.01 Petugas Konter Kafetaria
.99 Petugas Konter Layanan Makanan Lainnya
5249 Pekerja Penjualan YTDL
.01 Tenaga Penjualan Di Rental
.99 Pekerja Penjualan YTDL Lainnya
53 Tenaga Perawatan Pribadi
531 Pekerja Perawatan Anak dan Asisten Pengajar
5311 Pekerja Perawatan Anak
.01 Baby Sitter
.02 Pekerja Penitipan Anak
.03 Pengasuh Anak
.99 Pekerja Perawatan Anak Lainnya
5312 Asisten Pengajar
.01 Guru Pendamping Pra-Sekolah
.02 Guru Pendamping Sekolah Dasar
.99 Guru Pendamping Lainnya
532 Pekerja Perawatan Pribadi Dalam Jasa Kesehatan
5321 Asisten Perawatan Kesehatan
.01 Asisten Kelahiran (Klinik Atau Rumah Sakit)
.02 Asisten Perawatan (Klinik Atau Rumah Sakit)
.03 Pembantu Dokter Jiwa (Pembantu Psikiater)
.99 Asisten Perawatan Kesehatan Lainnya
5322 Pekerja Perawatan Pribadi Di Rumah
.01 Asisten Perawatan Di Rumah
.02 Asisten Persalinan Di Rumah
.99 Pekerja Perawatan Pribadi Di Rumah Lainnya
5329 Pekerja Perawatan Pribadi Dalam Jasa Kesehatan YTDL
.01 Pembantu Dokter Gigi
.02 Petugas Pertolongan Pertama
.03 Petugas Rumah Sakit
.04 Asisten Rontgen Medik
.05 Pembantu Apoteker
.06 Phlebotomist
.07 Asisten Sterilisasi
.99 Pekerja Perawatan Pribadi Dalam Jasa Kesehatan YTDL Lainnya
54 Tenaga Usaha Jasa Perlindungan
541 Tenaga Usaha Jasa Perlindungan
5411 Petugas Pemadam Kebakaran
.01 Petugas Pemadam Kebakaran
.02 Petugas Pemadam Kebakaran Hutan
.99 Petugas Pemadam Kebakaran Lainnya
5413 Penjaga Lembaga Pemasyarakatan
.00 Penjaga Lembaga Pemasyarakatan
5414 Penjaga Keamanan
.01 Penjaga Keamanan
.02 Pengawal Pribadi
.03 Penjaga Museum
.04 Petugas Patroli Keamanan
.99 Penjaga Keamanan Lainnya
5419 Tenaga Usaha Jasa Perlindungan YTDL
.01 Petugas Patroli Pantai
.02 Petugas Penyelamat Pantai
.03 Petugas Pengawas Binatang
.04 Petugas Penyeberangan Jalan
.99 Tenaga Usaha Jasa Perlindungan YTDL Lainnya
6 Pekerja Terampil Pertanian, Kehutanan dan Perikanan
61 Pekerja Terampil Pertanian Berorientasi Pasar
611 Pekerja Pertanian dan Perkebunan
6111 Pekerja Pertanian Tanaman Pangan dan Tanaman Semusim
.01 Petani Padi
.02 Petani Serealia Selain Padi
.03 Petani Kapas
.04 Petani Tebu
.05 Petani Sayuran Semusim
.06 Petani Buah Semusim
.99 Pekerja Pertanian Tanaman Pangan dan Tanaman Semusim Lainnya
6112 Pekerja Pertanian Tanaman Tahunan dan Tanaman Semak
.01 Petani Karet
.02 Penyadap Karet
.03 Petani Teh
.04 Petani Anggur
.05 Petani Buah Tahunan Selain Anggur
.06 Petani Sayuran Tahunan
.99 Petani Tanaman Tahunan dan Tanaman Semak Lainnya
6113 Pekerja Pertanian Tanaman Kebun Bibit dan Tanaman Taman
.01 Petani Kebun Bibit
.02 Petani Tanaman Taman
.03 Pembudidaya Jamur
.99 Pekerja Pertanian Tanaman Kebun Bibit dan Tanaman Taman Lainnya
6114 Pekerja Pertanian Tanaman Campuran (Tumpang Sari)
.01 Petani Tanaman Campuran (Tumpang Sari)
.02 Pekerja Terampil Tanaman Campuran (Tumpang Sari)
.99 Pekerja Pertanian Tanaman Campuran (Tumpang Sari) Lainnya
612 Pekerja Peternakan
6121 Pekerja Peternakan Hewan Besar dan Kecil Serta Penghasil Susu
.01 Peternak Sapi Potong
.02 Peternak Kerbau
.03 Peternak Kuda
.04 Peternak Kambing
.05 Peternak Domba
.06 Peternak Babi
.07 Peternak Penghasil Susu
.08 Pembiak Anjing
.09 Penggiring Ternak
.10 Shearer (Petugas Pemangkas Bulu Ternak)
.99 Pekerja Peternakan Hewan Besar dan Kecil Serta Penghasil Susu Lainnya
6122 Pekerja Peternakan Unggas
.01 Pembiak Unggas
.02 Peternak Unggas
.99 Pekerja Peternakan Unggas Lainnya
6123 Pekerja Peternakan Lebah dan Ulat Sutera
.01 Peternak Lebah
.02 Peternak Ulat Sutera
.99 Pekerja Peternakan Lebah dan Ulat Sutera Lainnya
6129 Pekerja Peternakan YTDL
.01 Peternak Bulu Hewan (Non-Hewan Piaraan)
.02 Peternak Burung Hias
.03 Peternak Burung Unta
.99 Pekerja Peternakan YTDL
613 Pekerja Campuran Pertanian dan Peternakan
6130 Pekerja Campuran Pertanian dan Peternakan
.01 Petani Campuran (Pertanian dan Peternakan)
.02 Pekerja Terampil Pertanian Campuran (Pertanian dan Peternakan)
.99 Pekerja Campuran Pertanian dan Peternakan Lainnya
62 Pekerja Terampil Kehutanan, Perikanan dan Perburuan Berorientasi Pasar
621 Pekerja Kehutanan dan YBDI
6210 Pekerja Kehutanan dan YBDI
.01 Pembuat Arang
.02 Tukang Tebang Kayu
.03 Penebang Pendaki
.04 Pekerja Terampil Kehutanan
.05 Pencari Kayu
.06 Penebang Pohon Dengan Alat Perkakas
.99 Pekerja Kehutanan dan YBDI Lainnya
622 Pekerja Perikanan, Perburuan, dan Penangkapan Satwa Liar
6221 Pekerja Budidaya Perikanan
.01 Petani Budidaya Ganggang
.02 Petani Budidaya Ikan
.03 Petani Budidaya Tiram
.04 Petani Budidaya Mutiara
.05 Petani Budidaya Seafood
.06 Pekerja Terampil Budidaya Perikanan
.07 Pekerja Terampil Budidaya Seafood
.08 Pekerja Budidaya Buaya
.09 Pekerja Budidaya Siput
.99 Pekerja Budidaya Perikanan Lainnya
6222 Pekerja Perikanan Tangkap Di Perairan Umum dan Pesisir
.01 Kapten Kapal Nelayan
.02 Nelayan (Perairan Pesisir)
.03 Nelayan (Perairan Umum)
.99 Pekerja Perikanan Tangkap Di Perairan Umum dan Pesisir Lainnya
6223 Pekerja Perikanan Tangkap Di Laut Dalam
.01 Nelayan Laut Dalam
.02 Kapten Kapal Pukat
.99 Pekerja Perikanan Tangkap Di Laut Dalam Lainnya
6224 Pemburu dan Penangkapan Satwa Liar
.01 Penangkap Hewan Berbulu
.02 Pemburu Anjing Laut
.03 Pemburu Ikan Paus
.99 Pemburu dan Penangkapan Satwa Liar Lainnya
63 Petani, Nelayan, Pemburu dan Pengumpul Subsisten
631 Petani Subsisten
6310 Petani Subsisten
.00 Petani Subsisten
632 Peternak Subsisten
6320 Peternak Subsisten
.00 Peternak Subsisten
633 Petani dan Peternak (Campuran) Subsisten
6330 Petani dan Peternak (Campuran) Subsisten
.00 Petani dan Peternak (Campuran) Subsisten
634 Nelayan, Pemburu, Penangkap dan Pengumpul Subsisten
6340 Nelayan, Pemburu, Penangkap dan Pengumpul Subsisten
.01 Nelayan Subsisten
.02 Pemburu dan Penangkap Satwa Liar Subsisten
.03 Pengumpul Subsisten
.99 Nelayan, Pemburu, Penangkap dan Pengumpul Subsisten Lainnya
7 Pekerja Pengolahan, Kerajinan, dan YBDI
71 Pekerja Bangunan dan YBDI, Selain Pekerja Kelistrikan
711 Pekerja Kerangka Bangunan dan YBDI
7111 Pekerja Bangunan Rumah
.00 Pekerja Bangunan Rumah
7112 Tukang Tembok dan YBDI
.01 Tukang Tembok
.02 Tukang Pasang Blok
.99 Tukang Tembok dan YBDI Lainnya
7113 Pembelah, Pemotong, Pemecah, dan Pemahat Batu
.01 Pembelah, Pemotong, dan Pemecah Batu
.02 Pemahat Batu
.99 Pembelah, Pemotong, Pemecah, dan Pemahat Batu Lainnya
7114 Tukang Beton dan YBDI
.01 Tukang Cor Beton
.02 Tukang Pasang Beton
.03 Tukang Teraso
.99 Tukang Beton dan YBDI Lainnya
7115 Tukang Kayu Bangunan
.01 Tukang Kayu
.02 Tukang Kayu Penyempurna
.03 Pembuat Kerangka Kayu
.04 Pembuat Galangan Kapal
.99 Tukang Kayu Bangunan Lainnya
7119 Pekerja Kerangka Bangunan YTDL
.01 Pekerja Pembongkaran
.02 Perancah
.03 Pekerja Panjat Menara
.99 Pekerja Kerangka Bangunan YTDL Lainnya
712 Pekerja Penyelesaian Bangunan dan YBDI
7121 Pekerja Atap Bangunan
.01 Pekerja Atap Genteng
.02 Pekerja Atap Logam
.03 Pekerja Atap Rumbia
.99 Pekerja Atap Bangunan Lainnya
7122 Pekerja Lantai dan Ubin
.01 Pemasang Parket
.02 Pemasang Marmer
.03 Pemasang Ubin
.04 Pemasang Lapisan Karpet
.99 Pekerja Lantai dan Ubin Lainnya
7123 Pekerja Plester
.01 Pekerja Plesterboard
.02 Pekerja Plester Gypsum
.03 Pekerja Plester Stuko
.04 Pekerja Plester Ornamen
.05 Pekerja Plester Semen
.99 Pekerja Plester Bahan Lainnya
7124 Pekerja Isolasi
.01 Pekerja Isolasi Akustik
.02 Pekerja Isolasi Boiler dan Pipa
.03 Pekerja Isolasi Peralatan Pendingin dan AC
.04 Pekerja Isolasi Bangunan
.99 Pekerja Isolasi Lainnya
7125 Pekerja Kaca
.01 Pekerja Kaca Otomatis
.02 Pekerja Kaca
.03 Pekerja Kaca Atap
.04 Pekerja Kaca Kendaraan
.99 Pekerja Kaca Lainnya
7126 Pekerja Perpipaan
.01 Pekerja Pipa
.02 Pemasang Sambungan Pipa
.03 Pekerja Saluran Pembuangan
.99 Pekerja Perpipaan Lainnya
7127 Mekanik Pendingin Udara dan Lemari Pendingin
.01 Mekanik Peralatan Pendingin Udara
.02 Mekanik Lemari Pendingin
.99 Mekanik Pendingin Udara dan Lemari Pendingin Lainnya
713 Pekerja Pengecatan, Pembersih Bangunan dan YBDI
7131 Pekerja Pengecatan Bangunan dan YBDI
.01 Pengecat Bangunan
.02 Pemasang Wallpaper
.99 Pekerja Pengecatan Bangunan dan YBDI Lainnya
7132 Pekerja Cat Semprot dan Vernis
.01 Pengecat Barang Industri
.02 Pengecat Kendaraan
.03 Pekerja Vernis
.99 Pekerja Cat Semprot dan Vernis Lainnya
7133 Pembersih Bangunan
.01 Pembersih Cerobong
.02 Pembersih Eksterior Bangunan
.03 Pekerja Sandblasting
.99 Pembersih Bangunan Lainnya
72 Pekerja Logam, Permesinan dan YBDI
721 Pekerja Pencetak Struktur dan Lembaran Logam, Pelebur Logam dan Tukang Las, dan YBDI
7211 Pelebur dan Pencetak Inti Logam
.01 Pekerja Inti Logam
.02 Pekerja Logam Cetakan
.99 Pelebur dan Pencetak Inti Logam Lainnya
7212 Pekerja Pengelasan
.01 Pekerja Pengelasan
.02 Pemotong Logam
.99 Pekerja Pengelasan Lainnya
7213 Pekerja Logam Lembaran
.01 Pekerja Logam Wadah Ketel Uap Air
.02 Pekerja Logam Tembaga
.03 Tukang Patri
.99 Pekerja Logam Lembaran Lainnya
7214 Pekerja Penyiapan dan Pemancangan Struktur Logam
.01 Pekerja Penyiapan Struktur Logam
.02 Pekerja Pemancangan Struktur Logam
.03 Pekerja Keling Paku Logam
.99 Pekerja Penyiapan dan Pemancangan Struktur Logam Lainnya
7215 Pemasang dan Penyambung Tali Kabel
.01 Pemasang Tali Kabel
.02 Pemasang Tali Kabel Kapal
.03 Penyambung Tali Kabel
.04 Pemasang Tali Kabel Menara
.05 Pemasang Tali Kabel Pementasan Teater
.99 Pemasang dan Penyambung Tali Kabel Lainnya
722 Pandai Besi, Pembuat Perkakas dan YBDI
7221 Pandai Besi, Pekerja Tempa dan Press Logam
.01 Pandai Besi
.02 Pekerja Tempa
.03 Pekerja Press Tempaan
.99 Pandai Besi, Pekerja Tempa dan Press Logam Lainnya
7222 Pembuat Perkakas dan YBDI
.01 Pembuat Baut, Mur, dan Sejenisnya
.02 Pembuat Senapan
.03 Pembuat Kunci
.99 Pembuat Perkakas dan YBDI Lainnya
7223 Operator dan Penyetel Mesin Pengerjaan Logam
.01 Operator Mesin Bor
.02 Operator Perkakas Mesin
.03 Tukang Bubut
.04 Penyetel Perkakas Mesin
.05 Operator Penyetel Perkakas Mesin
.99 Operator dan Penyetel Mesin Pengerjaan Logam Lainnya
7224 Pemoles Logam, Pengasah, dan Penajam Perkakas Logam
.01 Pekerja Penyelesaian (Finishing) Logam
.02 Pengasah Perkakas
.03 Pemoles Logam
.04 Pengasah Pisau
.99 Pemoles Logam, Pengasah, dan Penajam Perkakas Logam Lainnya
723 Mekanik dan Tukang Reparasi Mesin
7231 Mekanik dan Tukang Reparasi Kendaraan Bermotor
.01 Teknisi Perbaikan Sistem Rem Otomotif
.02 Teknisi Perbaikan Sistem Bahan Bakar Otomotif
.03 Mekanik dan Tukang Reparasi Mobil
.04 Mekanik dan Tukang Reparasi Sepeda Motor
.05 Penyetel Mesin Kendaraan Bermotor
.99 Mekanik dan Tukang Reparasi Kendaraan Bermotor Lainnya
7232 Mekanik dan Tukang Reparasi Mesin Pesawat
.01 Pemasang Mesin Pesawat
.02 Mekanik Pesawat Udara
.03 Mekanik Pesawat Helikopter
.04 Mekanik Pesawat Jet
.05 Mekanik Sistem Pneudraulic Pesawat
.06 Mekanik Mesin Daya Pesawat
.07 Mekanik Komponen Mesin Roket
.99 Mekanik dan Tukang Reparasi Mesin Pesawat Lainnya
7233 Mekanik dan Tukang Reparasi Mesin Pertanian dan Industri
.01 Mekanik dan Tukang Reparasi Mesin Konstruksi
.02 Mekanik dan Tukang Reparasi Mesin Industri
.03 Mekanik dan Tukang Reparasi Mesin Pertanian
.04 Mekanik dan Tukang Reparasi Mesin Pertambangan
.05 Mekanik dan Tukang Reparasi Mesin Kereta Api
.99 Mekanik dan Tukang Reparasi Mesin Pertanian dan Industri Lainnya
7234 Tukang Reparasi Sepeda dan YBDI
.01 Mekanik dan Tukang Reparasi Sepeda
.02 Mekanik dan Tukang Reparasi Kursi Roda
.99 Tukang Reparasi Sepeda dan YBDI Lainnya
73 Pekerja Kerajinan dan Percetakan
731 Pekerja Kerajinan
7311 Pembuat dan Tukang Reparasi Peralatan Presisi
.01 Pembuat dan Tukang Reparasi Alat Meteorologi
.02 Pembuat dan Tukang Reparasi Alat Ortopedi
.03 Pembuat dan Tukang Reparasi Jam dan Jam Tangan
.04 Pembuat dan Tukang Reparasi Alat Optik
.05 Pembuat dan Tukang Reparasi Alat Ukur
.99 Pembuat dan Tukang Reparasi Peralatan Presisi Lainnya
7312 Pembuat dan Penyetem Alat Musik
.01 Pembuat dan Tukang Reparasi Alat Musik Tiup Dari Kuningan
.02 Pembuat dan Tukang Reparasi Alat Musik Piano
.03 Penyetem Alat Musik Piano
.04 Pembuat dan Tukang Reparasi Alat Musik Bersenar
.05 Pembuat dan Tukang Reparasi Alat Musik Tiup Kayu
.99 Pembuat dan Penyetem Alat Musik Lainnya
7313 Pekerja Pembuat Perhiasan dan Barang Dari Logam Mulia
.01 Pekerja Penyepuh Perhiasan
.02 Pekerja Perhiasan Emas
.03 Pekerja Perhiasan Batu Permata
.04 Pekerja Pemasang Batu Mulia
.05 Pekerja Pemotong dan Penggosok Batu Mulia
.06 Pekerja Perhiasan Perak
.99 Pekerja Pembuat Perhiasan dan Barang Dari Logam Mulia Lainnya
7314 Pembuat Tembikar dan YBDI
.01 Pembuat Tembikar dan Porselen
.02 Pembuat Desain Tembikar dan Porselen
.03 Penggosok Tembikar
.99 Pembuat Tembikar dan YBDI Lainnya
7315 Pembuat, Pemotong, Pengasah dan Penyelesai Kaca
.01 Tukang Tiup Kaca
.02 Pemotong Kaca
.03 Penyelesai Kaca
.04 Pengasah Kaca
.99 Pembuat, Pemotong, Pengasah dan Penyelesai Kaca Lainnya
7316 Pembuat Papan Tanda, Pelukis Dekoratif, Pengukir, dan Pengetsa
.01 Pengukir Kaca
.02 Pengetsa Kaca
.03 Pelapis Kaca
.04 Pelukis Dekoratif
.05 Pembuat Papan Tanda
.99 Pembuat Papan Tanda, Pelukis Dekoratif, Pengukir, dan Pengetsa Lainnya
7317 Pembuat Kerajinan Dari Kayu, Keranjang Anyaman, dan Dari Bahan YBDI
.01 Pembuat Kerajinan Dari Kayu
.02 Pembuat Kerajinan Anyaman
.03 Pembuat Kerajinan Keranjang Anyaman
.04 Pembuat Kerajinan Furnitur Anyaman
.05 Pembuat Kerajinan Sikat dan Sejenisnya
.06 Pembuat Kerajinan Dari Batu
.99 Pembuat Kerajinan Dari Kayu, Keranjang Anyaman, dan Dari Bahan YBDI Lainnya
7318 Pembuat Kerajinan Dari Tekstil, Kulit, dan Bahan YBDI
.01 Pembuat Kerajinan Barang Dari Karpet
.02 Pembuat Kerajinan Barang Dari Kulit
.03 Pembuat Kerajinan Barang Dari Tekstil
.04 Pembuat Benang Tradisional (Drawer, Comber, Rover)
.05 Pembuat Kerajinan Rajutan
.06 Pemintal Benang
.07 Pembuat Kerajinan Kain Tenun
.99 Pembuat Kerajinan Dari Tekstil, Kulit, dan Bahan YBDI Lainnya
7319 Pembuat Kerajinan YTDL
.01 Pembuat Kerajinan Logam
.02 Pembuat Kerajinan Perhiasan Imitasi Dari Logam
.99 Pembuat Kerajinan YTDL Lainnya
732 Pekerja Percetakan
7321 Pekerja Pracetak
.01 Pekerja Penyusun Huruf
.02 Operator Desktop Publishing
.03 Teknisi Elektronik Pracetak
.04 Pembuat Master Cetak
.99 Pekerja Pracetak Lainnya
7322 Pekerja Pencetakan
.01 Pencetak Dengan Blok
.02 Operator Mesin Cetak Digital
.03 Operator Feeder
.04 Operator Mesin Cetak Flexography
.05 Operator Mesin Cetak Gravure
.06 Tukang Sablon
.07 Operator Mesin Cetak Sablon
.08 Operator Mesin Cetak WEB
.99 Pekerja Pencetakan Lainnya
7323 Pekerja Penyelesaian dan Penjilidan Cetakan
.01 Penjilid Buku
.02 Operator Mesin Penyusun Cetakan
.03 Operator Mesin Pemotong
.04 Operator Mesin Pelipat
.05 Operator Mesin Penjilid
.99 Pekerja Penyelesaian dan Penjilidan Cetakan Lainnya
74 Pekerja Kelistrikan dan Elektronik
741 Pekerja Instalasi dan Reparasi Peralatan Listrik
7411 Pekerja Kelistrikan Bangunan dan YBDI
.01 Montir Listrik
.02 Pekerja Reparasi Listrik Bangunan
.99 Pekerja Kelistrikan Bangunan dan YBDI Lainnya
7412 Mekanik dan Pemasang Peralatan Listrik
.01 Pembangun Angker Dinamo
.02 Pemasang Generator Listrik
.03 Mekanik Lift
.99 Mekanik dan Pemasang Peralatan Listrik Lainnya
7413 Pekerja Instalasi dan Reparasi Jaringan Listrik
.01 Pekerja Penyambung Kabel Listrik
.02 Pekerja Jaringan Tenaga Listrik
.99 Pekerja Instalasi dan Reparasi Jaringan Listrik Lainnya
742 Pekerja Instalasi dan Reparasi Elektronik dan Telekomunikasi
7421 Pekerja Mekanik dan Servis Peralatan Elektronik
.01 Teknisi dan Pekerja Servis Avionik
.02 Mekanik Mesin ATM
.03 Teknisi Mesin Fotokopi
.04 Mekanik dan Servis Peralatan Elektronik Rumah Tangga
.99 Pekerja Mekanik dan Servis Peralatan Elektronik Lainnya
7422 Pekerja Instalasi dan Servis Peralatan Teknologi Informasi dan Komunikasi
.01 Pekerja Instalasi dan Teknisi Jaringan Data dan Telekomunikasi
.02 Pemasang Peralatan Komputer
.03 Teknisi Peralatan Komunikasi
.04 Teknisi Perangkat Keras/Hardware
.99 Pekerja Instalasi dan Servis Peralatan Teknologi Informasi dan Komunikasi Lainnya
75 Pekerja Pengolahan Makanan, Kayu, Garmen dan YBDI
751 Pekerja Pengolahan Makanan dan YBDI
7511 Pemotong Hewan, Penjual Ikan Segar, dan Pengolah Makanan YBDI
.01 Pemotong Daging
.02 Penyembelih Hewan
.03 Tukang Fillet Ikan
.04 Penjual Ikan Segar
.99 Pemotong Hewan, Penjual Ikan Segar, dan Pengolah Makanan YBDI Lainnya
7512 Pembuat Roti, Kue, dan Kembang Gula
.01 Pembuat Roti
.02 Pembuat Kembang Gula
.03 Pembuat Coklat
.04 Pembuat Kue
.99 Pembuat Roti, Kue, dan Kembang Gula Lainnya
7513 Pembuat Produk Susu
.01 Pembuat Yoghurt
.02 Pembuat Mentega
.03 Pembuat Keju
.99 Pembuat Produk Susu Lainnya
7514 Pengawet Buah, Sayur, dan YBDI
.01 Pembuat Sari Buah
.02 Pengawet Buah
.03 Pembuat Selai
.04 Pengekstrak Minyak
.05 Pembuat Manisan Buah-Buahan
.06 Pengawet Sayuran
.99 Pengawet Buah, Sayur, dan YBDI Lainnya
7515 Ahli Pencicip dan Penilai Kualitas Makanan dan Minuman
.01 Penilai Kualitas Makanan
.02 Penilai Kualitas Minuman
.03 Ahli Pencicip Makanan
.04 Ahli Pencicip Minuman Keras
.05 Ahli Pencicip Minuman Teh
.06 Ahli Pencicip Minuman Anggur
.07 Ahli Pencicip Minuman Kopi
.99 Ahli Pencicip dan Penilai Kualitas Makanan dan Minuman Lainnya
7516 Pengolah Tembakau dan Pembuat Produk Tembakau
.01 Pembuat Cerutu
.02 Pembuat Rokok
.03 Penilai Kualitas Tembakau
.04 Pengolah Daun Tembakau
.99 Pengolah Tembakau dan Pembuat Produk Tembakau Lainnya
752 Pekerja Pengolahan Kayu, Pembuat Furnitur, dan YBDI
7521 Pekerja Pengawetan Kayu
.01 Operator Pengeringan Kayu
.02 Pekerja Penjemuran Kayu
.99 Pekerja Pengawetan Kayu Lainnya
7522 Pembuat Furnitur dan YBDI
.01 Pembuat Lemari
.02 Pembuat Furnitur
.03 Pembuat Pedati
.99 Pembuat Furnitur dan YBDI Lainnya
7523 Penyetel dan Operator Mesin Perkakas Pengolahan Kayu
.01 Operator Mesin Perkakas Pengukir Kayu
.02 Operator Mesin Perkakas Pembuatan Furnitur
.03 Operator Mesin Perkakas Gergaji Kayu
.04 Operator Mesin Perkakas Pembuatan Produk Kayu
.05 Operator Mesin Perkakas Bubut Kayu
.99 Penyetel dan Operator Mesin Pengolahan Kayu Lainnya
753 Pekerja Garmen dan YBDI
7531 Pembuat Pakaian, Pakaian Dari Kulit, dan Penutup Kepala
.01 Pembuat Pakaian
.02 Pembuat Pakaian Dari Kulit
.03 Pembuat Penutup Kepala
.99 Pembuat Pakaian, Pakaian Dari Kulit, dan Penutup Kepala Lainnya
7532 Pembuat dan Pemotong Pola Garmen dan YBDI
.01 Pemotong Garmen
.02 Pemotong Sarung Tangan
.03 Pembuat Pola Bahan Bulu
.04 Pembuat Pola Garmen
.99 Pembuat dan Pemotong Pola Garmen dan YBDI Lainnya
7533 Tukang Jahit, Penyulam, dan YBDI
.01 Penyulam
.02 Tukang Jahit
.03 Tukang Jahit Payung
.99 Penjahit, Penyulam, dan YBDI Lainnya
7534 Pelapis Furnitur (Upholster) dan YBDI
.01 Pembuat Kasur
.02 Pelapis Perabotan Rumah
.03 Pelapis Furnitur Kendaraan
.99 Pelapis Furnitur (Upholster) dan YBDI Lainnya
7535 Pembersih Kulit, Penyamak Kulit dan Pewarna Kulit
.01 Pembersih Kulit
.02 Penguji Kualitas Kulit
.03 Penyamak Kulit
.99 Pembersih Kulit, Penyamak Kulit dan Pewarna Kulit Lainnya
7536 Pembuat Sepatu dan YBDI
.01 Pembuat Sepatu
.02 Tukang Reparasi Sepatu
.03 Pembuat Sepatu Ortopedik
.04 Pembuat Pelana
.99 Pembuat Sepatu dan YBDI Lainnya
754 Pekerja Pengolahan Lainnya dan YBDI
7541 Pekerja Bawah Air
.01 Petugas Penyelamat Bawah Air
.02 Pekerja Bawah Air Perkapalan
.03 Pekerja Bawah Air Pertambangan
.04 Pekerja Bawah Air Konstruksi
.05 Pekerja Bawah Air Perikanan
.99 Pekerja Bawah Air Lainnya
7542 Peledak Dinamit (Pertambangan dan Penggalian)
.01 Pekerja Juru Ledak
.99 Peledak Dinamit (Pertambangan dan Penggalian) Lainnya
7543 Penguji dan Penilai Kualitas Produk (Selain Produk Makanan dan Minuman)
.01 Penguji Kualitas Produk (Selain Produk Makanan dan Minuman)
.02 Penilai Kualitas Produk (Selain Produk Makanan dan Minuman)
.99 Penguji dan Penilai Kualitas Produk (Selain Produk Makanan dan Minuman) Lainnya
7544 Pengendali dan Pembasmi Hama dan Gulma
.01 Pekerja Pengasapan Desinfektan
.02 Pengendali Hama
.03 Pengendali Gulma
.99 Pengendali dan Pembasmi Hama dan Gulma Lainnya
7549 Pekerja Pengolahan Lainnya YTDL
.01 Pekerja Pembentuk Lensa Optik
.02 Pekerja Penyelesaian Lensa Optik
.99 Pengrajin dan Pekerja Lainnya YTDL
8 Operator dan Perakit Mesin
81 Operator Mesin Stasioner dan YBDI
811 Operator Mesin Pengolahan Bahan Tambang dan Mineral
8111 Pekerja Tambang dan Pekerja Penggalian
.01 Pekerja Tambang
.02 Pekerja Penggalian
.03 Operator Mesin Pertambangan
.04 Operator Mesin Pertambangan Lanjutan
.05 Operator Bogger
.06 Operator Dragline
.07 Roof Botler
.99 Pekerja Tambang dan Pekerja Penggalian Lainnya
8112 Operator Mesin Pengolahan Bijih Mineral dan Batu
.01 Operator Mesin Pemecah Mineral dan Batu
.02 Pekerja Flotasi
.03 Penambang Emas
.04 Operator Mesin Pemotong dan Pengolah Batu
.05 Operator Mesin Penggiling Mineral
.99 Operator Pengolahan Bijih Mineral dan Batu Lainnya
8113 Pekerja Pengeboran dan Penggalian YBDI
.01 Operator Peralatan Pengeboran
.02 Pekerja Bor
.03 Pekerja Derek
.99 Pekerja Pengeboran dan Penggalian YBDI Lainnya
8114 Operator Mesin Pengolahan Semen, Batu dan Mineral Lainnya
.01 Operator Mesin Produksi Beton
.02 Operator Mesin Produksi Batu Cetak
.03 Operator Mesin Industri Pemolesan Intan
.04 Operator Kiln (Mesin Pembakaran) Produk Semen
.99 Operator Mesin Pengolahan Semen, Batu dan Mineral Lainnya
812 Operator Mesin Pengolahan Logam
8121 Operator Mesin Pengolahan Logam
.01 Operator Mesin Penuang (Ladle Pourer)
.02 Pekerja Penggulung Baja
.03 Operator Mesin Pengolahan Panas Logam
.04 Operator Mesin Pengekstrusi Logam
.99 Operator Mesin Pengolahan Logam Lainnya
8122 Operator Mesin Penyelesaian, Penyepuhan dan Pelapisan Logam
.01 Operator Mesin Pelapis Logam / Sepuh (Listrik)
.02 Operator Mesin Pelapis Logam / Sepuh (Celup)
.03 Operator Mesin Pelapis Logam / Semprot Logam
.99 Operator Mesin Penyelesaian, Penyepuhan dan Pelapisan Logam Lainnya
813 Operator Mesin Pengolahan Bahan Kimia dan Fotografi
8131 Operator Mesin Pengolahan Bahan Kimia
.01 Operator Mesin Blender
.02 Operator Mesin Penyulingan Minyak Bumi dan Gas Alam
.03 Operator Mesin Penyulingan Selain Minyak Bumi dan Gas Alam
.04 Operator Mesin Farmasi dan Keperluan Kebersihan Pribadi
.05 Operator Mesin Produksi Lilin
.06 Operator Mesin Produksi Bahan Peledak
.99 Operator Mesin Pengolahan Bahan Kimia Lainnya
8132 Operator Mesin Pengolahan Produk Fotografi
.01 Teknisi Kamar Gelap
.02 Juru Pemroses Fotografi
.03 Operator Mesin Fotografi
.04 Juru Pencetak Fotografi
.05 Operator Mesin Pembuat Kertas dan Film Fotografi
.99 Operator Mesin Pengolahan Produk Fotografi Lainnya
814 Operator Mesin Pengolahan Karet, Plastik, dan Kertas
8141 Operator Mesin Pengolahan Karet
.01 Operator Mesin Ekstrusi Karet
.02 Operator Mesin Penggilingan Karet
.03 Operator Mesin Pencetak Karet
.04 Operator Mesin Produk Karet
.05 Operator Mesin Pembuat Ban
.06 Juru Vulkanisir Ban
.99 Operator Mesin Pengolahan Karet Lainnya
8142 Operator Mesin Pengolahan Plastik
.01 Operator Mesin Peniup Botol Plastik
.02 Operator Mesin Pres Laminasi Plastik
.03 Operator Mesin Ekstrusi Plastik
.04 Operator Mesin Produk Plastik
.05 Operator Mesin Penghancur Plastik
.99 Operator Mesin Produk Plastik Lainnya
8143 Operator Mesin Pengolahan Kertas
.01 Operator Mesin Produk Karton
.02 Operator Mesin Produk Kotak Kertas
.03 Operator Mesin Produk Amplop dan Kantong Kertas
.04 Operator Mesin Produk Kertas
.05 Penghancur Bubur Kertas
.99 Operator Mesin Pengolahan Kertas Lainnya
815 Operator Mesin Pengolahan Tekstil, Kulit, dan Bulu
8151 Operator Mesin Penyiapan, Pemintalan, dan Penggulungan Serat
.01 Operator Mesin Penyiapan Serat
.02 Operator Mesin Pemintalan Benang
.03 Operator Mesin Pemilinan Benang
.04 Operator Mesin Penggulungan Benang
.99 Operator Mesin Penyiapan, Pemintalan, dan Penggulungan Serat Lainnya
8152 Operator Mesin Tenun dan Rajut
.01 Operator Mesin Rajut
.02 Operator Mesin Produksi Jaring
.03 Operator Mesin Tenun
.99 Operator Mesin Tenun dan Rajut Lainnya
8153 Operator Mesin Jahit
.01 Operator Mesin Jahit
.02 Operator Mesin Sulam Atau Bordir
.99 Operator Mesin Jahit Lainnya
8154 Operator Mesin Pemutihan, Pencelupan, dan Pembersihan Kain
.01 Operator Mesin Pemutihan Kain
.02 Operator Mesin Pencelupan Tekstil
.99 Operator Mesin Pemutih, Pecelupan dan Pembersihan Kain Lainnya
8155 Operator Mesin Penyiapan Bulu dan Kulit
.01 Operator Mesin Pembersihan Bulu Jangat
.02 Operator Mesin Pewarnaan Kulit
.03 Operator Mesin Penyamakan Kulit
.99 Operator Mesin Penyiapan Bulu dan Kulit Lainnya
8156 Operator Mesin Pembuat Sepatu dan YBDI
.00 Operator Mesin Pembuatan Sepatu dan YBDI
8157 Operator Mesin Binatu
.01 Operator Mesin Cuci Kering
.02 Operator Mesin Binatu
.03 Operator Mesin Pres
.99 Operator Mesin Binatu Lainnya
8159 Operator Mesin Pengolahan Tekstil, Bulu dan Kulit YTDL
.01 Operator Mesin Pembuat Topi
.02 Operator Mesin Pembuat Pola Tekstil
.99 Operator Mesin Produk Tekstil, Bulu dan Kulit YTDL Lainnya
816 Operator Mesin Pengolahan Makanan dan YBDI
8160 Operator Mesin Pengolahan Makanan dan YBDI
.01 Operator Mesin Pembuatan Roti dan Kue
.02 Operator Mesin Pembuatan Coklat
.03 Operator Mesin Pembuatan Produk Susu
.04 Operator Mesin Pengolahan Ikan
.05 Operator Mesin Pengolahan Daging
.06 Operator Mesin Pengolahan Susu
.07 Operator Mesin Produksi Rokok dan Cerutu
.99 Operator Mesin Pengolahan Makanan, Tembakau dan YBDI Lainnya
817 Operator Mesin Pengolahan Kayu dan Pembuatan Kertas
8171 Operator Mesin Pengolahan Bubur Kertas dan Pembuatan Kertas
.01 Pekerja Pembuatan Bubur Kertas
.02 Operator Pemutihan Bubur Kertas
.03 Operator Penyaring Bubur Kertas
.04 Teknisi Mesin Bubur Kertas
.05 Operator Mesin Produksi Kertas
.99 Operator Mesin Pengolahan Bubur Kertas dan Pembuatan Kertas Lainnya
8172 Operator Mesin Pengolahan Kayu
.01 Operator Mesin Gergaji Sirkular
.02 Operator Mesin Pemotongan Kayu Gelondongan
.03 Operator Mesin Pres Kayu Lapis / Plywood
.04 Operator Penggergajian Kayu
.99 Operator Mesin Pengolahan Kayu Lainnya
818 Operator Mesin Stasioner Lainnya
8181 Operator Mesin Pengolahan Kaca dan Keramik
.01 Operator Tungku Produksi Kaca
.02 Operator Kiln (Mesin Pembakaran) Batu Bata, Ubin dan Genteng
.03 Operator Kiln (Mesin Pembakaran) Tembikar dan Porselen
.04 Operator Mesin Peniup Kaca
.05 Operator Mesin Pencampur Tanah Liat
.06 Operator Mesin Pencampur Bahan Kaca
.99 Operator Mesin Pengolahan Kaca dan Keramik Lainnya
8182 Operator Mesin Uap dan Ketel Uap
.01 Operator Ketel Uap
.02 Operator Ketel Uap Kapal
.03 Operator Mesin Uap
.04 Juru Api
.05 Operator Mesin Pembangkit Tenaga Panas
.99 Operator Mesin Uap dan Ketel Uap Lainnya
8183 Operator Mesin Pengisian Botol, Pelabelan, dan Pengemasan
.01 Operator Mesin Pengisian Botol
.02 Operator Mesin Pelabelan
.03 Operator Mesin Pengemasan
.04 Operator Mesin Pembungkusan
.99 Operator Mesin Pengisian Botol, Pelabelan dan Pengemasan Lainnya
8189 Operator Mesin Stasioner YTDL
.01 Operator Mesin Produksi Chip Silikon
.02 Operator Mesin Penyambungan Kabel dan Tali Temali
.99 Operator Mesin Stasioner YTDL Lainnya
82 Perakit
821 Perakit
8211 Perakit Mesin Mekanik
.01 Perakit Gearbox
.02 Perakit Mesin Penggerak
.03 Pemasang/Penginstalasi Mesin Penggerak
.04 Perakit Kendaraan
.05 Bench Fitter
.06 Perakit Pesawat Terbang
.07 Perakit Turbin
.99 Perakit Mesin Mekanik Lainnya
8212 Perakit Peralatan Listrik dan Elektronik
.01 Perakit Peralatan Elektronik
.02 Perakit Peralatan Listrik
.03 Perakit Peralatan Elektro-Mekanik
.99 Perakit Peralatan Listrik dan Elektronik Lainnya
8219 Perakit YTDL
.01 Perakit Produk Logam (Kecuali Mesin Mekanik)
.02 Perakit Produk Plastik
.03 Perakit Produk Karet
.04 Perakit Produk Kayu
.05 Perakit Pintu
.06 Perakit Perhiasan
.07 Prakit Produk Dari Kulit
.08 Perakit Produk Dari Karton
.09 Pembuat Payung
.99 Perakit YTDL Lainnya
83 Pengemudi dan Operator Mesin Bergerak
831 Masinis Mesin Lokomotif dan YBDI
8311 Masinis Mesin Lokomotif
.01 Masinis Lokomotif
.02 Masinis Kereta Api
.99 Masinis Mesin Lokomotif Lainnya
8312 Operator Rem, Sinyal, dan Langsir Kereta Api
.01 Operator/Juru Rem Kereta Api
.02 Operator/Juru Langsir Kereta Api
.03 Operator/Juru Sinyal Kereta Api
.99 Operator Rem, Sinyal dan Langsir Kereta Api Lainnya
832 Pengemudi Mobil, Van, dan Sepeda Motor
8321 Pengemudi Sepeda Motor
.01 Pengemudi Sepeda Motor Pengiriman Barang/Pesanan
.02 Pengemudi Becak Bermotor
.03 Pengemudi Kendaraan Bermotor Roda Tiga
.04 Pengemudi Sepeda Motor
.99 Pengemudi Sepeda Motor Lainnya
8322 Pengemudi Mobil, Taksi dan Van
.01 Pengemudi Mobil
.02 Pengemudi Taksi
.03 Pengemudi Van/Mobil Box
.99 Pengemudi Mobil, Taksi dan Van Lainnya
833 Pengemudi Mobil, Van, dan Sepeda Motor
8331 Pengemudi Bus dan Trem
.01 Pengemudi Bus
.02 Pengemudi Bus Wisata
.03 Pengemudi Trem
.99 Pengemudi Bus dan Trem Lainnya
8332 Pengemudi Truk Berat dan Truk Kontainer
.01 Pengemudi Truk Berat
.02 Pengemudi Kendaraan Pencampur Beton
.03 Pengemudi Truk Kontainer
.99 Pengemudi Truk Berat dan Truk Kontainer Lainnya
834 Operator Mesin Bergerak
8341 Operator Mesin Bergerak Pertanian dan Kehutanan
.01 Operator Mesin Pemanen
.02 Operator Mesin Pemotong Kayu
.03 Operator Pengangkut Kayu-Kayuan
.04 Operator Traktor
.05 Operator Mesin Penebang Pohon
.99 Operator Mesin Bergerak Pertanian dan Kehutanan Lainnya
8342 Operator Mesin Pengeruk Tanah dan YBDI
.01 Operator Buldozer
.02 Operator Ekskavator
.03 Operator Mesin Pemancang Tiang
.04 Operator Kendaraan Penghalus Jalan
.05 Operator Front-End Loader
.99 Operator Mesin Penggeruk Tanah dan YBDI Lainnya
8343 Operator Mesin Derek/Crane, Pengerek/Hoist dan YBDI
.01 Operator Crane Stasioner
.02 Operator Mesin Penggerek/Hoist
.03 Operator Mesin Derek/Crane Bergerak
.04 Operator Crane Menara
.99 Operator Crane, Pengerek/Hoist dan YBDI Lainnya
8344 Operator Forklift
.00 Operator Forklift
835 Awak Geladak Kapal dan YBDI
8350 Awak Geladak Kapal dan YBDI
.01 Kepala Kelasi (Boatswain)
.02 Pekerja Kapal Tunda
.03 Anak Buah Kapal
.99 Awak Kapal dan Kelasi Lainnya
9 Pekerja Kasar
91 Tenaga Kebersihan dan Juru Bantu
911 Tenaga Kebersihan dan Juru Bantu Rumahtangga, Hotel, dan Kantor
9111 Tenaga Kebersihan dan Juru Bantu Rumahtangga
.01 Asisten Rumah Tangga
.02 Juru Bersih Rumah Tangga
.99 Tenaga Kebersihan dan Juru Bantu Rumah Tangga Lainnya
9112 Tenaga Kebersihan dan Juru Bantu Di Kantor, Hotel, dan Tempat Lainnya
.01 Tenaga Kebersihan Pesawat Terbang
.02 Tenaga Kebersihan Hotel
.03 Tenaga Kebersihan Kantor
.04 Juru Bersih Toilet
.99 Tenaga Kebersihan dan Juru Bantu Di Kantor, Hotel, dan Tempat Lainnya
912 Tenaga Cuci Kendaraan, Jendela, Binatu, dan Tenaga Kebersihan Dengan Tangan Lainnya
9121 Tenaga Cuci dan Setrika Dengan Tangan
.01 Tenaga Cuci Kimia (Dry-Cleaner) Dengan Tangan
.02 Tenaga Cuci Dengan Tangan
.03 Tenaga Setrika Dengan Tangan
.99 Tenaga Cuci dan Setrika Lainnya Dengan Tangan
9122 Tenaga Cuci Kendaraan
.01 Tenaga Cuci Kendaraan (Dengan Tangan)
.02 Tenaga Cuci Detail Kendaraan
.99 Tenaga Cuci Kendaraan Lainnya
9123 Tenaga Pembersih Jendela
.00 Tenaga Kebersihan Jendela
9129 Tenaga Kebersihan Lainnya
.01 Pembersih Karpet
.02 Pembersih Menara Pendingin
.03 Pembersih Grafiti
.04 Pembersih Kolam Renang
.99 Tenaga Kebersihan Lainnya
92 Buruh Pertanian, Kehutanan dan Perikanan
921 Buruh Pertanian, Kehutanan, dan Perikanan
9211 Buruh Pertanian
.01 Buruh Tani Padi
.02 Pemetik Sayuran
.03 Pemetik Buah
.04 Buruh Tanam Tebu
.99 Buruh Pertanian Lainnya
9212 Buruh Peternakan
.00 Buruh Peternakan
9213 Buruh Campuran Pertanian dan Peternakan
.00 Buruh Campuran Pertanian dan Peternakan
9214 Buruh Kebun Bibit dan Taman
.01 Buruh Kebun Bibit
.02 Buruh Taman
.03 Pemotong Rumput
.99 Buruh Kebun Bibit dan Taman Lainnya
9215 Buruh Kehutanan
.01 Buruh Tanam Pohon
.02 Penebang Pohon Dengan Kampak
.99 Buruh Kehutanan Lainnya
9216 Buruh Penangkapan dan Budidaya Perikanan
.01 Buruh Penangkapan Ikan
.02 Buruh Budidaya Ikan
.99 Buruh Penangkapan dan Budidaya Perikanan Lainnya
93 Buruh Pertambangan, Konstruksi, Industri Pengolahan dan Transportasi
931 Buruh Pertambangan dan Konstruksi
9311 Buruh Pertambangan dan Penggalian
.01 Buruh Pertambangan
.02 Buruh Penggalian
.99 Buruh Pertambangan dan Penggalian Lainnya
9312 Buruh Teknik Sipil
.01 Buruh Konstruksi Bangunan Sipil
.02 Buruh Pemeliharaan Bangunan Sipil
.03 Buruh Pengerukan
.99 Buruh Teknik Sipil Lainnya
9313 Buruh Bangunan
.01 Buruh Konstruksi Bangunan
.02 Asisten Tukang Batu
.03 Buruh Pembongkaran
.04 Buruh Pengangkutan
.99 Buruh Bangunan Lainnya
932 Buruh Industri Pengolahan
9321 Buruh Pengemasan
.01 Buruh Pelabelan Dengan Tangan
.02 Buruh Pengepakan Dengan Tangan
.03 Buruh Pembungkus Dengan Tangan
.99 Buruh Pengemasan Lainnya
9329 Buruh Industri Pengolahan YTDL
.01 Penyortir Botol
.02 Buruh Produksi
.03 Buruh Bongkar Muat Barang
.99 Buruh Industri Pengolahan Lainnya
933 Buruh Transportasi dan Pergudangan
9331 Pengemudi Becak dan Kendaraan Berpedal
.00 Pengemudi Becak dan Kendaraan Berpedal
9332 Pengemudi Kendaraan dan Peralatan Yang Ditarik Hewan
.01 Pengemudi Peralatan Yang Ditarik Hewan
.02 Sais Bendi
.99 Pengemudi Kendaraan dan Peralatan Yang Ditarik Hewan Lainnya
9333 Buruh Angkat Barang
.00 Buruh Angkat Barang
9334 Buruh Penata Barang
.01 Buruh Pengisi Barang
.02 Buruh Pengontrol Barang
.99 Buruh Penata Barang Lainnya
94 Asisten Penyiapan Makanan
941 Asisten Penyiapan Makanan
9411 Asisten Juru Masak
.00 Asisten Juru Masak
9412 Juru Bantu Dapur
.01 Asisten Dapur
.02 Pencuci Piring
.03 Juru Bersih Dapur
.04 Porter Dapur (Kuli)
.05 Pelayan Dapur
.99 Juru Bantu Dapur Lainnya
95 Pedagang dan Pekerja Jasa Jalanan
951 Pekerja Jasa Jalanan dan YBDI
9510 Pekerja Jasa Jalanan dan YBDI
.01 Pesuruh
.02 Penyemir Sepatu
.03 Pembersih Kaca Mobil
.04 Tukang Parkir Jalanan
.99 Pekerja Jasa Jalanan Lainnya
952 Pedagang Keliling dan Asongan (Selain Makanan)
9520 Pedagang Keliling dan Asongan (Selain Makanan)
.01 Pedagang Keliling (Selain Makanan)
.02 Pedagang Asongan (Selain Makanan)
.99 Pedagang Keliling dan Asongan (Selain Makanan) Lainnya
96 Pekerja Sampah dan Pekerja Kasar Lainnya
961 Pekerja Sampah
9611 Tukang Sampah
.00 Tukang Sampah
9612 Penyortir Sampah
.01 Penyortir Barang Daur Ulang
.02 Pengepul Barang Sisa
.03 Pemulung
.99 Penyortir Sampah Lainnya
9613 Tukang Sapu dan YBDI
.01 Tukang Sapu Taman
.02 Tukang Sapu Jalanan
.99 Tukang Sapu Lainnya
962 Pekerja Kasar Lainnya
9621 Kurir, Pengantar Paket dan Kuli Angkut Barang
.01 Loper/Pengantar Koran
.02 Pembawa Pesan
.03 Kuli Angkut Barang (Porter)
.04 Pesuruh Pos
.99 Kurir, Pengantar Paket dan Kuli Angkut Barang Lainnya
9622 Pekerja Serabutan
.01 Pekerja Serabutan
.02 Pekerja Serbaguna Hotel
.99 Pekerja Serabutan Lainnya
9623 Pembaca Meteran dan Pengumpul Mesin Vending
.01 Pengisi Mesin Penjual Otomatis
.02 Pembaca Meteran
.99 Pembaca Meteran dan Pengumpul Mesin Vending Lainnya
9624 Pengumpul Air dan Kayu Bakar
.01 Pengumpul Kayu Bakar
.02 Pengumpul Air
.99 Pengumpul Air dan Kayu Bakar Lainnya
9629 Pekerja Kasar YTDL
.01 Penjaga Pintu
.02 Petugas Parkir
.03 Petugas Ruang Pameran
.04 Petugas Ruang Mantel
.05 Pengumpul Tiket
.99 Pekerja Kasar Lainnya`;
}
