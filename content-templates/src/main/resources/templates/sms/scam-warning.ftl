${agency} cảnh báo: ${trick}. ${advice}. Hỏi thêm: 1022.
