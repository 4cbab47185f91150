${agency}: Từ ngày ${from}, ${procedure} nộp trực tuyến tại ${link}. Cần giúp đỡ, gọi 1022.
